import { topQuarter } from '../aspiration.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { type Position, placeOf, positionsIn } from './positions.ts';

/** R37: a rank, the changes it requires and the measure's polarity agree. A rank below the mean is possible and no fault. */
export function rankAndGapCheck(paper: TypedPaper): Finding[] {
  return positionsIn(paper).flatMap((position) => {
    const fault =
      rankFault(position) ?? gapFault(position) ?? polarityFault(position) ?? placeFault(position);
    return fault ? [findingOf(position, fault)] : [];
  });
}

interface Fault {
  readonly given: string;
  readonly expected: string;
  readonly printed: string;
}

function rankFault({ before, now, of, cell }: Position): Fault | undefined {
  const isOff = (rank: number) => rank < 1 || rank > of;
  const off = [before, now].find(
    (rank) => rank !== undefined && (isOff(rank.rank) || (rank.of ?? of) !== of),
  );
  if (!off) return undefined;
  return {
    given: `${of} are ranked`,
    expected: `a rank from 1 to ${of}`,
    printed: cell(off === now ? 'now' : 'before'),
  };
}

/** The top is never nearer than the average, nor in the other direction. */
function gapFault({ toAverage, toTop, cell }: Position): Fault | undefined {
  if (toAverage === undefined || toTop === undefined || toAverage === 0) return undefined;
  if (toAverage * toTop > 0 && Math.abs(toTop) >= Math.abs(toAverage)) return undefined;
  const given = `${cell('toAverage')} is required to reach the average`;
  return {
    given,
    expected: `${toAverage > 0 ? 'a rise' : 'a fall'} of at least as much`,
    printed: cell('toTop'),
  };
}

function polarityFault({ known, toAverage, toTop, cell }: Position): Fault | undefined {
  if (!known || known.polarity === 'neither') return undefined;
  const sign = known.polarity === 'more-is-better' ? 1 : -1;
  const key = [
    { name: 'toAverage' as const, value: toAverage },
    { name: 'toTop' as const, value: toTop },
  ].find(({ value }) => (value ?? 0) * sign < 0);
  if (!key) return undefined;
  const given = `of ${known.name} ${sign > 0 ? 'more' : 'less'} is better`;
  return { given, expected: sign > 0 ? 'a rise' : 'a fall', printed: cell(key.name) };
}

/** Ranks may be shared, and a quartile be drawn between two of them: only what no such edge explains is a fault. */
function placeFault(position: Position): Fault | undefined {
  const { toAverage, toTop, now, of, cell } = position;
  const place = placeOf(position, now);
  if (place === undefined) return undefined;
  const given = `rank ${cell('now')} is place ${place} of ${of} from the best`;
  const none = (printed: string) => ({ given, expected: 'no change required', printed });
  const some = (printed: string) => ({ given, expected: 'a change required', printed });
  if (place <= topQuarter(of) && (toTop ?? 0) !== 0) return none(cell('toTop'));
  if (place === 1 && (toAverage ?? 0) !== 0) return none(cell('toAverage'));
  if (place > of / 2 && toTop === 0) return some(cell('toTop'));
  return place === of && toAverage === 0 ? some(cell('toAverage')) : undefined;
}

function findingOf({ table, line, name }: Position, { given, expected, printed }: Fault): Finding {
  const mend =
    table.block === undefined
      ? 'Correct the rank or the change required.'
      : 'Correct the rank, the polarity, or the figures that the change required follows from.';
  const message = `${name}: ${given}, so ${expected} is expected, not "${printed}". ${mend}`;
  return { rule: 'R37', severity: 'BLOCK', ...at({ ...table, line }), given, expected, printed, message };
}
