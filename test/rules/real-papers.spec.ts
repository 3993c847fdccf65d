import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPaper } from '@countersign/document';
import { checkPaper } from '@countersign/domain';
import { describe, expect, test } from '@jest/globals';
import { type KnownMistake, score } from '../../tools/figure-checks/score.mjs';

const folder = process.env.PAPERS_DIR ?? '';
if (folder === '') console.warn('SKIPPED: the figure checks on real papers, because PAPERS_DIR is not set.');

const known = JSON.parse(readFileSync(path.resolve('test/support/known-mistakes.json'), 'utf8')) as Record<
  string,
  KnownMistake[]
>;

const checked = (name: string) => {
  const findings = checkPaper(readPaper(readFileSync(path.join(folder, name), 'utf8')));
  return { findings, ...score(known[name] ?? [], findings) };
};

/** As they are now. A change that finds more raises the count here; none may find less. */
const papers = [
  { name: '2024-crime-prevention-q3-q4.md', wrong: 11, found: 20, falselyRaised: 0 },
  { name: '2020-21-q1-plan-update.md', wrong: 2, found: 4, falselyRaised: 0 },
] as const;

(folder === '' ? describe.skip : describe).each(papers)('$name', ({ name, ...counts }) => {
  test('every mistake that is wrong is found, and as many of the rest as before', () => {
    const { found } = checked(name);
    expect(found.filter(({ verdict }) => verdict === 'wrong')).toHaveLength(counts.wrong);
    expect(found).toHaveLength(counts.found);
  });

  test('nothing is raised that is no known mistake', () => {
    expect(checked(name).falselyRaised).toHaveLength(counts.falselyRaised);
  });

  test('an author is asked no more than fifteen questions', () => {
    expect(checked(name).findings.filter(({ severity }) => severity === 'ASK').length).toBeLessThanOrEqual(
      15,
    );
  });
});
