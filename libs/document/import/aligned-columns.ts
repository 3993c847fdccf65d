/** Cells of the lines that are rows of a table set with spaces, by their index. */
export function alignedRows(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  for (const run of runsOf(lines)) {
    const cells = run.map((index) => cellsOf(lines[index] ?? ''));
    const widths = new Set(cells.map((row) => row.length));
    const hasFigures = cells.slice(1).every((row) => row.slice(1).some((cell) => /\d/.test(cell)));
    if (run.length < 2 || widths.size > 1 || !hasFigures) continue;
    run.forEach((index, at) => {
      rows.set(index, cells[at] ?? []);
    });
  }
  return rows;
}

/** Lines that follow each other, each with three columns or more; a line of dashes among them is passed over. */
function runsOf(lines: readonly string[]): number[][] {
  const runs: number[][] = [];
  let open: number[] = [];
  lines.forEach((line, index) => {
    if (isRuled(line) && open.length > 0) return;
    if (cellsOf(line).length >= 3) open.push(index);
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
  });
  return [...runs, open];
}

function cellsOf(line: string): string[] {
  if (/[\t|]/.test(line)) return [];
  return line.trim().split(/ {2,}/);
}

/** A line of nothing but the rules of a table: `----  ----`, `+---+---+`. */
export function isRuled(line: string): boolean {
  return /^[\s|+:=-]*[-=]{3}[\s|+:=-]*$/.test(line);
}
