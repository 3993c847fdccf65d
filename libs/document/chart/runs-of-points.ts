/** A point of the drawing. */
export type Point = readonly [number, number];

/** The points of a series in runs: a missing figure ends one run, the next figure begins another. */
export function runsOfPoints(
  values: readonly (number | undefined)[],
  places: readonly number[],
  level: (value: number) => number,
): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] | undefined;
  for (const [index, value] of values.entries()) {
    if (value === undefined) {
      run = undefined;
      continue;
    }
    if (run === undefined) {
      run = [];
      runs.push(run);
    }
    run.push([places[index] ?? 0, level(value)]);
  }
  return runs;
}
