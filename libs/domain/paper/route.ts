import type { PaperState } from './state.ts';

/** One step of an approval route: held by the paper's Chief Officer, or by a body that meets. */
export interface RouteStep {
  readonly key: string;
  readonly name: string;
  readonly kind: 'officer' | 'body';
  readonly bodyId?: string;
  /** Whether "not presented", with reason and authority, may take the place of an approval. */
  readonly mayBeSkipped: boolean;
}

/** An act of a step that was recorded and not revoked: an approval, or "not presented" in its place. */
export interface Approval {
  readonly step: string;
  readonly hash: string;
  readonly outcome: 'approved' | 'not-presented';
  readonly personId: string;
  readonly day: string;
}

/** The route every template starts with: Chief Officer, then COG, which may be left out by authority. */
export const DEFAULT_ROUTE: readonly RouteStep[] = [
  { key: 'chief-officer', name: 'Chief Officer', kind: 'officer', mayBeSkipped: false },
  { key: 'cog', name: 'COG', kind: 'body', mayBeSkipped: true },
];

/** The first step whose approval of exactly this hash does not stand; undefined when every step is done. */
export function nextStep(
  route: readonly RouteStep[],
  approvals: readonly Approval[],
  hash: string,
): RouteStep | undefined {
  return route.find(
    (step) => !approvals.some((approval) => approval.step === step.key && approval.hash === hash),
  );
}

/** Whether every step of the route has an approval, not revoked, of exactly this text. */
export const isApproved = (
  route: readonly RouteStep[],
  approvals: readonly Approval[],
  hash: string,
): boolean => nextStep(route, approvals, hash) === undefined;

/** The state in which a paper waits for a step; approved, or back at its place on the agenda, when none is left. */
export function stateAt(step: RouteStep | undefined, onAgenda: boolean): PaperState {
  if (step) return step.kind === 'officer' ? 'with-officer' : 'with-body';
  return onAgenda ? 'on-agenda' : 'approved';
}

/** Which steps must be passed again after a return: only the returner's, that and later ones (the default), or all. */
export const REPEATS = ['mine', 'mine-and-later', 'all'] as const;

/** One of {@link REPEATS}. */
export type Repeat = (typeof REPEATS)[number];

/** The keys of the steps whose approvals a return at `step` revokes. An approval of another text never counts anyway. */
export function revokedBy(route: readonly RouteStep[], step: RouteStep, repeat: Repeat): readonly string[] {
  const at = route.findIndex(({ key }) => key === step.key);
  if (repeat === 'all') return route.map(({ key }) => key);
  if (repeat === 'mine') return [step.key];
  return route.slice(at).map(({ key }) => key);
}
