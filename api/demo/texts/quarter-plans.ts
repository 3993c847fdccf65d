import type { Cells } from '@countersign/domain';

/** Actions of a strand's plan at the end of a quarter: complete, in progress and at risk; six in all. */
type Standing = readonly [complete: number, inProgress: number, atRisk: number];

/** A strand's plan at the end of three quarters, and its figure of twelve months with the twelve before, in two. */
interface StrandNumbers {
  readonly plan: readonly [before: Standing, earlier: Standing, later: Standing];
  readonly figures: readonly [earlier: readonly [string, string], later: readonly [string, string]];
}

const NUMBERS: Readonly<Record<string, StrandNumbers>> = {
  'domestic-abuse': {
    plan: [
      [2, 4, 0],
      [3, 3, 0],
      [4, 2, 0],
    ],
    figures: [
      ['26412', '25388'],
      ['26175', '24990'],
    ],
  },
  'sexual-offences': {
    plan: [
      [1, 5, 0],
      [2, 4, 0],
      [3, 3, 0],
    ],
    figures: [
      ['2304', '2241'],
      ['2290', '2203'],
    ],
  },
  stalking: {
    plan: [
      [1, 5, 0],
      [2, 4, 0],
      [3, 3, 0],
    ],
    figures: [
      ['7412', '7638'],
      ['7480', '7592'],
    ],
  },
  'child-exploitation': {
    plan: [
      [1, 4, 1],
      [1, 2, 3],
      [2, 4, 0],
    ],
    figures: [
      ['219', '238'],
      ['231', '226'],
    ],
  },
  'missing-people': {
    plan: [
      [2, 4, 0],
      [3, 3, 0],
      [4, 2, 0],
    ],
    figures: [
      ['5466', '5210'],
      ['5402', '5088'],
    ],
  },
  'modern-slavery': {
    plan: [
      [1, 5, 0],
      [2, 4, 0],
      [2, 3, 1],
    ],
    figures: [
      ['171', '188'],
      ['176', '197'],
    ],
  },
  'adults-at-risk': {
    plan: [
      [2, 4, 0],
      [3, 3, 0],
      [4, 2, 0],
    ],
    figures: [
      ['11940', '11620'],
      ['11802', '10984'],
    ],
  },
  weapons: {
    plan: [
      [2, 4, 0],
      [3, 3, 0],
      [4, 2, 0],
    ],
    figures: [
      ['2911', '2736'],
      ['2870', '2669'],
    ],
  },
  gangs: {
    plan: [
      [1, 5, 0],
      [2, 4, 0],
      [3, 3, 0],
    ],
    figures: [
      ['24', '27'],
      ['25', '31'],
    ],
  },
};

/** The dashboard and the figures of a strand in the earlier (0) or the later (1) quarter. */
export function strandNumbers(key: string, quarter: 0 | 1) {
  const numbers = NUMBERS[key];
  if (!numbers) throw new Error(`The demo has no figures of ${key}.`);
  const dashboard = numbers.plan.slice(quarter, quarter + 2).map(
    ([complete, inProgress, atRisk]): Cells => ({
      complete: String(complete),
      'in-progress': String(inProgress),
      'at-risk': String(atRisk),
    }),
  );
  return { dashboard, figures: numbers.figures[quarter] };
}
