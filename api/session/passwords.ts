import type { Reason } from '@countersign/domain';
import { hash, type Options, verify } from '@node-rs/argon2';

const STRENGTH: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST = 12;
const LONGEST = 200;

/** Argon2id of nothing anybody can type; an unknown e-mail address takes as long as a known one. */
let nobodys: Promise<string> | undefined;

/** The stored form of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), STRENGTH);

/** Whether the password is the one that was stored; takes as long, and is false, when there is none. */
export async function isRight(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hash(crypto.randomUUID(), STRENGTH);
  const right = await verify(stored ?? (await nobodys), password.normalize('NFKC').slice(0, LONGEST));
  return stored !== null && right;
}

/** Every reason why a new password will not do. Any characters, and pasting, are welcome. */
export function passwordReasons(
  password: string,
  person: { readonly name: string; readonly email: string },
): readonly Reason[] {
  const said = password.toLowerCase();
  return [
    ...(password.length < SHORTEST
      ? [{ code: 'password-short', text: `Choose a password of at least ${SHORTEST} characters.` }]
      : []),
    ...(password.length > LONGEST
      ? [{ code: 'password-long', text: `Choose a password of at most ${LONGEST} characters.` }]
      : []),
    ...(said === person.email || said === person.name.toLowerCase()
      ? [{ code: 'password-own-name', text: 'Choose a password that is not your name or e-mail address.' }]
      : []),
  ];
}
