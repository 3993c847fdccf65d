import type { EditionContent, EditionMarking } from './content.ts';
import type { EditionFrame } from './frame.ts';
import { highestMarking } from './marking.ts';

/** One edition with what events say about it. */
export type Edition = { readonly content: EditionContent; readonly frame: EditionFrame };

type PackEntry = {
  /** Agenda number, `10` or `10A`. */
  readonly number: string;
  readonly title: string;
  readonly presenter?: string;
  /** One line below the title: why it is verbal, when it follows, who withdrew it. */
  readonly note?: string;
};

/** One item of an agenda. An item without a paper keeps its number and says why. */
export type PackItem = PackEntry &
  (
    | { readonly kind: 'paper'; readonly paper: Edition }
    | { readonly kind: 'verbal' | 'to-follow' | 'withdrawn' }
  );

/** All papers of a meeting, in the order of its agenda. */
export type Pack = {
  readonly board: string;
  readonly title: string;
  /** When and where, in words: `25 June 2026, 10:00, Committee Room 2`. */
  readonly meeting: string;
  /** Edition of the pack, `1`; rises with each supplement. */
  readonly edition: string;
  readonly state: string;
  readonly reference: string;
  /** The pack's own marking; pages carry the highest of it and its papers. */
  readonly marking: EditionMarking;
  readonly draft: boolean;
  readonly items: readonly PackItem[];
};

/** The marking of every page of a pack: the highest of its own and those of its papers. */
export function packMarking(pack: Pack): EditionMarking {
  const papers = pack.items.flatMap((item) => (item.kind === 'paper' ? [item.paper.content.marking] : []));
  return highestMarking([pack.marking, ...papers]);
}

/** What the agenda says about an item that has no paper in the pack, or null. */
export function itemNotice(kind: PackItem['kind']): string | null {
  return { paper: null, verbal: 'Verbal', 'to-follow': 'To follow', withdrawn: 'Withdrawn' }[kind];
}
