import type { Role } from '../access/role.ts';
import type { Reason } from '../paper/reason.ts';

/** Who somebody is on paper, as an administrator types it. */
export interface PersonDetails {
  readonly name: string;
  readonly email: string;
  readonly kind: 'officer' | 'staff' | 'partner';
  readonly collarNumber: string | null;
}

/** An account, as far as the rules on accounts depend on it. */
export interface AccountFacts {
  readonly id: string;
  readonly line: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  /** People beside this one who can sign in as administrator. */
  readonly otherAdministrators: number;
}

const say = (code: string, text: string): Reason => ({ code, text });
const LONGEST_NAME = 200;

/** The details without stray spaces, the e-mail address in lower case, an empty collar number as none. */
export const tidied = ({ name, email, kind, collarNumber }: PersonDetails): PersonDetails => ({
  name: name.trim().replace(/\s+/g, ' '),
  email: email.trim().toLowerCase(),
  kind,
  collarNumber: collarNumber?.trim() || null,
});

/** Every reason why tidied details will not do. `taken` is who has the e-mail address already, if anybody else. */
export function detailsReasons({ name, email }: PersonDetails, taken: string | undefined): readonly Reason[] {
  return [
    ...(name === '' ? [say('name-missing', 'Enter the name.')] : []),
    ...(name.length > LONGEST_NAME
      ? [say('name-long', `Enter a name of at most ${LONGEST_NAME} characters.`)]
      : []),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? []
      : [say('email-wrong', 'Enter an e-mail address, like name@example.org.')]),
    ...(taken ? [say('email-taken', `${taken} has this e-mail address. Enter another.`)] : []),
  ];
}

/** Every reason why somebody may not be given exactly these roles. */
export function grantReasons(account: AccountFacts, roles: readonly Role[]): readonly Reason[] {
  return isLastAdministrator(account) && !roles.includes('administrator')
    ? [
        say(
          'last-administrator',
          `${account.line} is the only administrator. Make somebody else administrator first.`,
        ),
      ]
    : [];
}

/** Every reason why `actorId` may not disable the account. */
export function disableReasons(account: AccountFacts, actorId: string, reason: string): readonly Reason[] {
  return [
    ...(account.id === actorId
      ? [say('own-account', 'You cannot disable your own account. Ask another administrator.')]
      : []),
    ...(account.disabled ? [say('already-disabled', `The account of ${account.line} is disabled.`)] : []),
    ...(isLastAdministrator(account)
      ? [
          say(
            'last-administrator',
            `${account.line} is the only administrator. Make somebody else administrator first.`,
          ),
        ]
      : []),
    ...(reason.trim() === '' ? [say('reason-missing', 'Say why the account is disabled.')] : []),
  ];
}

/** Every reason why the account cannot be enabled again. */
export const enableReasons = (account: AccountFacts): readonly Reason[] =>
  account.disabled ? [] : [say('not-disabled', `The account of ${account.line} is not disabled.`)];

/** Every reason why no one-time link can be made for the account. */
export const invitationReasons = (account: AccountFacts): readonly Reason[] =>
  account.disabled ? [say('disabled', `The account of ${account.line} is disabled. Enable it first.`)] : [];

const isLastAdministrator = ({ roles, disabled, otherAdministrators }: AccountFacts) =>
  !disabled && roles.includes('administrator') && otherAdministrators === 0;
