import { BLOCKS } from '../../section/blocks/definitions.ts';
import type { BlockKind } from '../../section/blocks/kind.ts';
import { at, type Finding } from './finding.ts';
import type { Block, BlockLimit, Heading, HeldBlock, KnownSection, TypedPaper } from './paper.ts';

/** Blocks that are tables: of these an empty one can be told from a filled one. A summary is filled by its strands. */
export const TABLED: ReadonlySet<BlockKind> = new Set([
  'comparison',
  'dashboard',
  'month-table',
  'type-by-month',
  'survey',
  'position',
  'forecast',
  'delivery-achieved',
  'delivery-scheduled',
]);

/** What is asked of one section, and what stands in it. */
interface Counted {
  readonly heading: Heading;
  readonly held: readonly HeldBlock[];
  readonly isBegun: boolean;
  readonly isExcused: boolean;
}

/**
 * Sections that hold more blocks of a kind than their template allows, at the first that is too many; that hold fewer, once
 * somebody has begun to write them; that lack a block which is told in words; and blocks that are not allowed at all.
 */
export function limitFindings({ blocks, known }: TypedPaper): Finding[] {
  return (known?.sections ?? []).flatMap((section) => {
    const { limits = [], requires } = section;
    if (limits.length + requires.length === 0) return [];
    const own = blocks.filter((block) => block.section === section.section);
    const heading = own.find((block): block is Heading => block.kind === 'heading');
    if (!heading?.holds) return [];
    const counted: Counted = {
      heading,
      held: heading.holds,
      isBegun: own.some(isWritten),
      isExcused: section.narrativeOnly !== undefined,
    };
    return [
      ...limits.flatMap((limit) => limitFinding(limit, counted)),
      ...missingFindings(section, counted),
      ...strayFindings(section, counted),
    ];
  });
}

function limitFinding({ kind, min = 0, max }: BlockLimit, counted: Counted): Finding[] {
  const { heading, held, isBegun, isExcused } = counted;
  const there = held.filter((each) => each.kind === kind);
  const surplus = max === undefined ? undefined : there[max];
  if (surplus && max !== undefined)
    return [
      finding(heading, surplus, {
        given: `the template allows at most ${times(max, kind)} here`,
        expected: `at most ${max}`,
        printed: String(there.length),
        message: `The template allows at most ${times(max, kind)} in this section, and there are ${there.length}. Take away what is too many, or move it to another section.`,
      }),
    ];
  if (there.length >= min || !isBegun || isExcused) return [];
  const lacking = min - there.length;
  return [
    finding(heading, there.at(-1), {
      given: `the template asks for at least ${times(min, kind)} here`,
      expected: `at least ${min}`,
      printed: there.length === 0 ? 'none' : String(there.length),
      message: `The template asks for at least ${times(min, kind)} in this section, and there ${there.length === 1 ? 'is' : 'are'} ${there.length === 0 ? 'none' : there.length}. Put in ${lacking} more with Insert.`,
    }),
  ];
}

/** Required blocks that are no tables of figures, of which it is asked above whether they are filled. */
function missingFindings({ requires, limits = [] }: KnownSection, counted: Counted): Finding[] {
  const { heading, held, isBegun, isExcused } = counted;
  if (!isBegun || isExcused) return [];
  return requires
    .filter((kind) => !TABLED.has(kind) && !held.some((each) => each.kind === kind))
    .filter((kind) => !limits.some((limit) => limit.kind === kind && (limit.min ?? 0) > 0))
    .map((kind) => ({
      ...finding(heading, undefined, {
        given: `the template asks for a ${nameOf(kind)} here`,
        expected: `a ${nameOf(kind)}`,
        printed: 'none',
        message: `The template asks for a ${nameOf(kind)} in this section, and there is none. Put it in with Insert.`,
      }),
      severity: 'WARN',
    }));
}

/** What a section is given whatever its template says: nobody can take it away. */
const GIVEN: ReadonlySet<BlockKind> = new Set(['commitments', 'questions']);

/** One finding for each kind that may not stand there, at its first block. */
function strayFindings({ allows }: KnownSection, { heading, held }: Counted): Finding[] {
  if (allows === undefined) return [];
  const stray = held.filter(
    ({ kind }, index) =>
      !allows.includes(kind) && !GIVEN.has(kind) && held.findIndex((each) => each.kind === kind) === index,
  );
  return stray.map((block) =>
    finding(heading, block, {
      given: `the template allows no ${nameOf(block.kind)} here`,
      expected: 'none',
      printed: `a ${nameOf(block.kind)}`,
      message: `The template allows no ${nameOf(block.kind)} in this section. Move it to a section that may hold it, or take it away.`,
    }),
  );
}

const finding = (
  heading: Heading,
  block: HeldBlock | undefined,
  words: Pick<Finding, 'given' | 'expected' | 'printed' | 'message'>,
): Finding => ({
  rule: 'R12',
  severity: 'BLOCK',
  ...at({ ...heading, ...(block ? { at: block.at } : {}) }),
  ...words,
});

const nameOf = (kind: BlockKind): string => {
  if (kind === 'chart') return '“Chart” block';
  return kind === 'image' ? '“Image” block' : `“${BLOCKS[kind].name}” block`;
};

const times = (count: number, kind: BlockKind): string =>
  count === 1 ? `one ${nameOf(kind)}` : `${count} ${nameOf(kind)}s`;

/** Words of the section's own, or a figure in one of its tables. */
const isWritten = (block: Block): boolean =>
  block.kind === 'prose'
    ? block.carriedOver !== true
    : block.kind === 'table' &&
      block.rows.slice(1).some(({ cells }) => cells.slice(1).some((cell) => /\d/.test(cell)));
