import type { Reason } from '@countersign/domain';
import type { SectionAfter } from './section-after.ts';

/** How an act ended: done, refused with every reason, or too late because somebody else acted first. */
export type Outcome =
  | { readonly done: true; readonly id: string; readonly section?: SectionAfter | undefined }
  | { readonly done: false; readonly reasons: readonly Reason[] }
  | { readonly done: false; readonly conflict: LastAct };

/** Who did what when, to the thing that somebody else was about to act on. */
export interface LastAct {
  readonly act: string;
  readonly phrase: string;
  readonly by: string;
  readonly at: string;
}

/** What somebody is told who may not see a thing, or asks for one that does not exist: the same. */
export const noSuch = (thing: string): Outcome => ({
  done: false,
  reasons: [{ code: 'not-found', text: `There is no such ${thing}, or you may not see it.` }],
});
