import {
  countFailures,
  Database,
  endSessions,
  forgetFailures,
  LONGEST_HOURS,
  openInvitation,
  PersonEntity,
  personAtDoor,
  personByEmail,
  recordFailure,
  SessionEntity,
  setUpOrganisation,
  type UnitOfWork,
  useInvitation,
} from '@countersign/database';
import type { Moment, Reason } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { hashOf, newToken, Sessions } from '../platform/auth/sessions.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import type { Visitor } from '../platform/auth/visitor.ts';
import { Clock } from '../platform/clock.ts';
import { Ids } from '../platform/ids.ts';
import { Live } from '../platform/live.ts';
import { Refusal } from '../platform/result.types.ts';
import { hashPassword, isRight, passwordReasons } from './passwords.ts';
import type { SetupInput } from './session.types.ts';
import { secondsToWait } from './throttle.ts';

/** Sessions of a person: one, all but one, or all. */
type Which = { readonly only?: string; readonly but?: string };

const WRONG = Refusal.because(
  'sign-in-wrong',
  'The e-mail address or the password is not right. Check both and try again.',
);

const LINK_OVER = Refusal.because(
  'link-over',
  'This link was used or has expired. Ask your administrator for a new one.',
);

/** Lets people in and out: passwords, one-time links, sessions. An e-mail nobody has answers like a wrong password. */
@Injectable()
export class Entrance {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly live: Live,
    private readonly sessions: Sessions,
  ) {}

  /** Signs in with a password and starts a session of its own; one that this browser had before ends. */
  async signIn(visitor: Visitor, email: string, password: string): Promise<SignedIn | Refusal> {
    const now = this.clock.now();
    const address = email.trim().toLowerCase();
    const wait = await this.claimAttempt(address, visitor.address, now);
    if (wait > 0) return tooMany(wait);
    const person = await personByEmail(this.database, address);
    if (!(await isRight(person?.passwordHash ?? null, password)) || !person) return WRONG;
    return this.database.inUnitOfWork(async (unit) => {
      await forgetFailures(unit, address, visitor.address);
      const before = await visitor.who();
      if (before) await this.endIn(unit, before, { only: before.sessionId });
      return this.begin(unit, visitor, person.id, now);
    });
  }

  /** Types the password again, so that a signature rests on a recent sign-in. */
  async confirm(who: SignedIn, visitor: Visitor, password: string): Promise<SignedIn | Refusal> {
    const now = this.clock.now();
    const person = await personAtDoor(this.database, who.actor.personId);
    const wait = person ? await this.claimAttempt(person.email, visitor.address, now) : 0;
    if (wait > 0) return tooMany(wait);
    if (!person || !(await isRight(person.passwordHash, password)))
      return Refusal.because('password-wrong', 'The password is not right. Try again.');
    await this.database.inUnitOfWork(async (unit) => {
      await forgetFailures(unit, person.email, visitor.address);
      await unit.entities.update(
        SessionEntity,
        { id: who.sessionId },
        { authenticatedAt: new Date(now.instant) },
      );
    });
    return { ...who, signedInAt: now.instant };
  }

  /** Uses a one-time link: chooses a password, names the organisation if it is the first, and signs in. */
  async join(
    visitor: Visitor,
    token: string,
    password: string,
    setup: SetupInput | null,
  ): Promise<SignedIn | Refusal> {
    const now = this.clock.now();
    const hash = hashOf(token);
    const found = await openInvitation(this.database, hash, now.instant);
    if (!found) return LINK_OVER;
    const named =
      found.setup && setup ? { name: setup.name.trim(), email: setup.email.trim().toLowerCase() } : found;
    const reasons = [...(found.setup ? setupReasons(setup) : []), ...passwordReasons(password, named)];
    if (reasons.length > 0) return new Refusal(reasons);
    const passwordHash = await hashPassword(password);
    return this.database.inUnitOfWork(async (unit) => {
      if (!(await useInvitation(unit, hash, now.instant))) return LINK_OVER;
      if (found.setup && setup) {
        const { organisation: name, shortName, office } = setup;
        await setUpOrganisation(unit, {
          name: name.trim(),
          shortName: shortName.trim(),
          office: office.trim(),
        });
      }
      const { name, email } = named;
      await unit.entities.update(PersonEntity, { id: found.personId }, { passwordHash, name, email });
      await endSessions(unit, found.personId, now.instant);
      await this.live.notifyOn(unit, `person:${found.personId}`);
      return this.begin(unit, visitor, found.personId, now);
    });
  }

  /** Changes the password; every other session of the person ends. */
  async changePassword(
    who: SignedIn,
    visitor: Visitor,
    current: string,
    next: string,
  ): Promise<SignedIn | Refusal> {
    const confirmed = await this.confirm(who, visitor, current);
    if (confirmed instanceof Refusal) return confirmed;
    const person = await personAtDoor(this.database, who.actor.personId);
    const reasons = person ? passwordReasons(next, person) : [];
    if (reasons.length > 0) return new Refusal(reasons);
    const passwordHash = await hashPassword(next);
    await this.end(who, { but: who.sessionId }, (unit) =>
      unit.entities.update(PersonEntity, { id: who.actor.personId }, { passwordHash }),
    );
    return confirmed;
  }

  /** Ends one session of the person, all but one, or all; their open sockets close. */
  async end(
    who: SignedIn,
    which: Which,
    alongside: (unit: UnitOfWork) => Promise<unknown> = async () => undefined,
  ): Promise<void> {
    await this.database.inUnitOfWork(async (unit) => {
      await alongside(unit);
      await this.endIn(unit, who, which);
    });
  }

  private async endIn(unit: UnitOfWork, { actor }: SignedIn, which: Which): Promise<void> {
    await endSessions(unit, actor.personId, this.clock.now().instant, which);
    await this.live.notifyOn(unit, `person:${actor.personId}`);
  }

  /** Attempts are counted before the password is looked at, so that many at once count as many. */
  private claimAttempt(email: string, address: string, now: Moment): Promise<number> {
    return this.database.inUnitOfWork(async (unit) => {
      const wait = secondsToWait(await countFailures(unit, email, address, now.instant), now.instant);
      if (wait === 0) await recordFailure(unit, email, address, now.instant);
      return wait;
    });
  }

  private async begin(unit: UnitOfWork, visitor: Visitor, personId: string, now: Moment): Promise<SignedIn> {
    const token = newToken();
    const at = new Date(now.instant);
    await unit.entities.insert(SessionEntity, {
      id: this.ids.next(),
      tokenHash: hashOf(token),
      personId,
      startedAt: at,
      seenAt: at,
      authenticatedAt: at,
      endsAt: new Date(at.getTime() + LONGEST_HOURS * 3_600_000),
      device: visitor.device,
    });
    visitor.reply?.setCookie(this.sessions.cookie, token, this.sessions.cookieOptions);
    const signedIn = await this.sessions.open(unit, token, now);
    if (!signedIn) throw new Error('The session was not stored.');
    return signedIn;
  }
}

function tooMany(seconds: number): Refusal {
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return Refusal.because('too-many-attempts', `There were too many attempts. Wait ${wait}, then try again.`);
}

function setupReasons(setup: SetupInput | null): readonly Reason[] {
  if (!setup) return [{ code: 'setup-missing', text: 'Name yourself and the organisation.' }];
  const blank = (value: string) => value.trim() === '';
  return [
    ...(blank(setup.name) ? [{ code: 'name-missing', text: 'Enter your name.' }] : []),
    ...(/^\S+@\S+\.\S+$/.test(setup.email.trim())
      ? []
      : [{ code: 'email-wrong', text: 'Enter your e-mail address.' }]),
    ...(blank(setup.organisation)
      ? [{ code: 'organisation-missing', text: 'Enter the name of the organisation.' }]
      : []),
    ...(blank(setup.shortName)
      ? [{ code: 'short-name-missing', text: 'Enter a short name for the organisation.' }]
      : []),
    ...(blank(setup.office)
      ? [{ code: 'office-missing', text: 'Enter the office that its papers are reported to.' }]
      : []),
  ];
}
