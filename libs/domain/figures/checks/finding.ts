import type { Block, BlockPlace, Place, Table, TypedPaper } from './paper.ts';

/** BLOCK stops a paper unless overridden, WARN is shown to author and approver, ASK is one question, INFO is listed. */
export type Severity = 'BLOCK' | 'WARN' | 'ASK' | 'INFO';

/** One act that mends a finding: put `to` in the place of the printed `from`, or bind the block's figures to one extract. */
export type Mend =
  | { readonly kind: 'replace'; readonly at: BlockPlace; readonly from: string; readonly to: string }
  | { readonly kind: 'use-extract'; readonly at: BlockPlace; readonly extractedOn: string };

/** What a check found at one place: what was given, what follows from it, what is printed instead, and what to do. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly section: string;
  readonly line: number;
  readonly given: string;
  readonly expected: string;
  readonly printed: string;
  readonly message: string;
  /** The block it stands in; a paper read from a file has none. */
  readonly at?: BlockPlace;
  /** The words it stands among: its sentence, or the label of its row. Two findings of the same figures are told apart by it. */
  readonly among?: string;
  /** There only where the rule knows the answer and the block can be edited. */
  readonly mend?: Mend;
}

/** One check. Pure: the same paper gives the same findings, in the order of its lines. */
export type Check = (paper: TypedPaper) => Finding[];

const weaker: Readonly<Record<Severity, Severity>> = { BLOCK: 'WARN', WARN: 'ASK', ASK: 'ASK', INFO: 'INFO' };

/** The severity on prose, where figures are guessed to belong together: a hint with its evidence, never a gate. */
export function onProse(severity: Severity): Severity {
  return weaker[severity];
}

type FoundAt = Pick<Place, 'section' | 'line' | 'at'>;

/** The place of a finding: all a rule adds is what it found. */
export function at(place: FoundAt): Pick<Finding, 'section' | 'line' | 'at'> {
  const { section, line } = place;
  return place.at === undefined ? { section, line } : { section, line, at: place.at };
}

/** The mend that prints `to` instead of `from`; nothing where nobody typed `from`, or the block holds it more than once. */
export function replacing(block: Block, from: string, to: string): Pick<Finding, 'mend'> {
  const { times, typed } = block.kind === 'table' ? inCells(block, from) : inText(block, from);
  return block.at === undefined || times !== 1 || typed !== 1
    ? {}
    : { mend: { kind: 'replace', at: block.at, from, to } };
}

function inCells({ rows }: Table, printed: string) {
  const found = rows.flatMap(({ cells, sources }) =>
    cells.flatMap((cell, column) => (cell === printed ? [sources?.[column] === undefined] : [])),
  );
  return { times: found.length, typed: found.filter(Boolean).length };
}

function inText(block: Exclude<Block, Table>, printed: string) {
  const times = block.text.split(printed).length - 1;
  const index = block.text.indexOf(printed);
  const bound = block.kind === 'prose' ? (block.bound ?? []) : [];
  const isBound = bound.some((figure) => figure.index < index + printed.length && figure.end > index);
  return { times, typed: isBound ? 0 : times };
}

/** The mend that takes every figure of the place out of one extract; nothing where the place cannot be edited. */
export function usingExtract(place: Pick<Place, 'at'>, extractedOn: string): Pick<Finding, 'mend'> {
  return place.at === undefined ? {} : { mend: { kind: 'use-extract', at: place.at, extractedOn } };
}
