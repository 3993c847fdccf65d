import { describe, expect, test } from '@jest/globals';
import { concreteSections } from '../concrete-sections.ts';
import type { StartingBlock } from '../starting-block.ts';
import { STANDARD_TEMPLATES } from './standard-templates.ts';
import { STRATEGY_HALF_YEARLY } from './strategy-half-yearly.ts';

const LABELS = [
  'Report to',
  'Title of Report',
  'Classification of Paper',
  'Agenda Number',
  'Chief Officer',
  'Date Paper was Written',
  'Version Number',
  'Report from',
  'Date of Meeting',
  'Author on behalf of Chief Officer',
  'Date of Approval by Chief Officer',
  'COG meeting date / date of approval (Please indicate whether paper presented to COG or not)',
];

const kindOfStart = (start: StartingBlock) =>
  start.block === 'rows' ? start.kind : start.block === 'comparison-table' ? 'comparison' : start.block;

const once = (values: readonly string[]) => expect(values).toEqual([...new Set(values)]);

test('every template has a key of its own, and all five kinds are there', () => {
  once(STANDARD_TEMPLATES.map(({ key }) => key));
  expect(new Set(STANDARD_TEMPLATES.map(({ kind }) => kind))).toEqual(new Set(['A', 'B', 'C', 'D', 'E']));
});

describe.each(STANDARD_TEMPLATES.map((template) => [template.name, template] as const))(
  '%s',
  (_, template) => {
    const sections = concreteSections(template);

    test('no key and no number stands for two sections', () => {
      once(sections.map(({ key }) => key));
      once(sections.map(({ number }) => number));
    });

    test('numbers rise in the order of the sections', () => {
      const ranks = sections.map(
        ({ number }) =>
          number.split('.').reduce((rank, part) => rank * 100 + Number(part), 0) *
          100 ** (3 - number.split('.').length),
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });

    test('a group stands above sections, and nothing is more than one level below what it follows', () => {
      for (const [index, section] of sections.entries()) {
        const next = sections[index + 1];
        if (section.kind === 'group') expect(next?.level).toBe(section.level + 1);
        if (next) expect(next.level).toBeLessThanOrEqual(section.level + 1);
      }
    });

    test('whoever writes a section is told what belongs there', () => {
      for (const section of sections) expect(section.guidance === '').toBe(section.kind === 'group');
    });

    test('a lead starts from blocks, never from a standing statement', () => {
      for (const section of sections.filter(({ writer }) => writer === 'lead')) {
        expect(section.statement).toBeUndefined();
        expect(section.starts?.length).toBeGreaterThan(0);
      }
    });

    test('every section starts with the blocks that it requires', () => {
      for (const { starts = [], requires = [] } of sections)
        expect(starts.map(kindOfStart)).toEqual(expect.arrayContaining([...requires]));
    });

    test('nothing is left to be filled in from a list', () => {
      expect(JSON.stringify(sections)).not.toMatch(/\{(?:n|up|key|name|wording)\}/);
    });
  },
);

describe('the half-yearly strategy report', () => {
  const { frontSheet } = STRATEGY_HALF_YEARLY;
  const sections = concreteSections(STRATEGY_HALF_YEARLY);

  test('its front sheet has the board’s own labels', () => {
    expect(frontSheet.map(({ label }) => label)).toEqual(LABELS);
  });

  test('it has fourteen strands in four groups, each with its lead', () => {
    const strands = sections.filter(({ writer }) => writer === 'lead');
    expect(strands.map(({ number }) => number)).toEqual([
      ...['5.1.1', '5.1.2', '5.1.3'],
      ...['5.2.1', '5.2.2', '5.2.3'],
      ...['5.3.1', '5.3.2', '5.3.3', '5.3.4'],
      ...['5.4.1', '5.4.2', '5.4.3', '5.4.4'],
    ]);
    expect(sections.filter(({ kind, level }) => kind === 'group' && level === 2)).toHaveLength(4);
  });

  test('it compares fifteen measures in fourteen tables', () => {
    const tables = sections.flatMap(({ starts = [] }) =>
      starts.flatMap((block) => (block.block === 'comparison-table' ? [block] : [])),
    );
    expect(tables).toHaveLength(14);
    expect(tables.flatMap(({ measures }) => measures)).toHaveLength(15);
  });

  test('it has every section of its kind', () => {
    expect(sections.filter(({ level }) => level === 1).map(({ number }) => number)).toEqual(
      Array.from({ length: 9 }, (_, index) => `${index + 1}.0`),
    );
    expect(sections.filter(({ number }) => /^6\.[1-5]$/.test(number))).toHaveLength(5);
  });
});
