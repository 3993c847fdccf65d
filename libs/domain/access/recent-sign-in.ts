import type { Reason } from '../paper/reason.ts';

/** Minutes for which a typed password is good for signing, and for giving others access. */
export const RECENT_SIGN_IN_MINUTES = 5;

/** The reason to ask for the password again; none when it was typed recently. `now` is an instant. */
export function signInReasons(signedInAt: string | undefined, now: string): readonly Reason[] {
  const age = Date.parse(now) - Date.parse(signedInAt ?? '1970-01-01T00:00:00Z');
  return age <= RECENT_SIGN_IN_MINUTES * 60_000
    ? []
    : [
        {
          code: 'sign-in-too-old',
          text: 'Enter your password again: this needs a sign-in from the last five minutes.',
        },
      ];
}
