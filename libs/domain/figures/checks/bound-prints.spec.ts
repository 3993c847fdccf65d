import { expect, test } from '@jest/globals';
import { periodOf } from '../../calendar/period.ts';
import type { FigureSource } from '../figure-source.ts';
import { paperChecker } from './check-paper.ts';
import { typedPaper } from './invented-typed.ts';
import type { KnownMeasure, TypedPaper } from './paper.ts';
import { sameFigureCheck } from './r11-same-figure.ts';

const window = periodOf('rolling-12', 'financial', '2031-03-31');

/** A paper of so many bound figures and as many sentences about their measures, that counts how often each thing is read. */
function countingPaper(figures: number) {
  const reads = { sources: 0, names: 0 };
  const source = (index: number): FigureSource => ({
    get measureId() {
      reads.sources += 1;
      return `m${index}`;
    },
    area: '',
    category: '',
    window,
    extractedOn: '2031-04-09',
  });
  const measure = (index: number): KnownMeasure => ({
    id: `m${index}`,
    get name() {
      reads.names += 1;
      return `boats of harbour ${index}`;
    },
    aliases: [],
    unit: '',
    polarity: 'less-is-better',
    bestRank: 'first',
  });
  const all = Array.from({ length: figures }, (_, index) => index);
  const known = { measures: all.map(measure) };
  const parts = all.map((index) => ({
    text: `The boats of harbour ${index} were 240, of which 120 leaked.`,
    bound: [
      {
        index: `The boats of harbour ${index} were `.length,
        end: `The boats of harbour ${index} were 240`.length,
        source: source(index),
        value: 240,
      },
    ],
  }));
  return { paper: typedPaper(parts, known), reads };
}

function edited(paper: TypedPaper): TypedPaper {
  const blocks = paper.blocks.map((block, index) =>
    index === 0 && block.kind === 'prose' ? { ...block, text: `${block.text} And more.` } : block,
  );
  return { ...paper, blocks };
}

test('twice as many bound figures are twice the work, not four times', () => {
  const [few, many] = [countingPaper(20), countingPaper(40)];
  sameFigureCheck(few.paper);
  sameFigureCheck(many.paper);
  expect(many.reads).toEqual({ sources: few.reads.sources * 2, names: few.reads.names * 2 });
});

test('after an edit only the bound figures of the block that changed are read again', () => {
  const { paper, reads } = countingPaper(30);
  const check = paperChecker();
  check(paper);
  const before = { ...reads };
  check(edited(paper));
  expect(reads.names).toBe(before.names);
  // Each print is put under its measure once more; its figure is not.
  expect(reads.sources - before.sources).toBeLessThanOrEqual(30 + 2);
});
