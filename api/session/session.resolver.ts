import {
  Database,
  IDLE_MINUTES,
  openInvitation,
  organisation,
  ownRow,
  sessionsOf,
} from '@countersign/database';
import { type Action, can, PERMISSIONS } from '@countersign/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DemoPage } from '../demo/demo-page.ts';
import { FromVisitor, Guarded, Open, Who } from '../platform/auth/decorators.ts';
import { hashOf, Sessions } from '../platform/auth/sessions.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import type { Visitor } from '../platform/auth/visitor.ts';
import { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/result.types.ts';
import { Entrance } from './entrance.ts';
import { InvitationPage, Me, Session, SetupInput, SignInPage, SignInResult } from './session.types.ts';

const UNNAMED = { name: 'Countersign', shortName: 'Countersign', office: '' };

/** Signing in and out, and who is signed in. */
@Resolver(() => Me)
export class SessionResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entrance: Entrance,
    private readonly sessions: Sessions,
    private readonly demo: DemoPage,
  ) {}

  @Query(() => SignInPage)
  @Open()
  async signInPage() {
    return { organisation: (await organisation(this.database)) ?? UNNAMED, ...(await this.demo.read()) };
  }

  @Query(() => InvitationPage, { nullable: true })
  @Open()
  async invitation(@Args('token', { type: () => String }) token: string) {
    const found = await openInvitation(this.database, hashOf(token), this.clock.now().instant);
    return found ? { ...found, organisation: (await organisation(this.database)) ?? UNNAMED } : null;
  }

  @Query(() => Me, { nullable: true })
  @Open()
  async me(@FromVisitor() visitor: Visitor) {
    const who = await visitor.who();
    return who ? this.own(who) : null;
  }

  @Query(() => [Session], { name: 'sessions' })
  @Guarded('readOwnWork')
  async openSessions(@Who() who: SignedIn) {
    const sessions = await sessionsOf(this.database, who.actor.personId, this.clock.now().instant);
    return sessions.map((session) => ({ ...session, current: session.id === who.sessionId }));
  }

  @Mutation(() => SignInResult)
  @Open()
  async signIn(
    @FromVisitor() visitor: Visitor,
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
  ) {
    return this.answer(await this.entrance.signIn(visitor, email, password));
  }

  @Mutation(() => SignInResult)
  @Open()
  async acceptInvitation(
    @FromVisitor() visitor: Visitor,
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
    @Args('setup', { type: () => SetupInput, nullable: true }) setup: SetupInput | undefined,
  ) {
    return this.answer(await this.entrance.join(visitor, token, password, setup ?? null));
  }

  @Mutation(() => SignInResult)
  @Guarded('readOwnWork')
  async confirmPassword(
    @Who() who: SignedIn,
    @FromVisitor() visitor: Visitor,
    @Args('password', { type: () => String }) password: string,
  ) {
    return this.answer(await this.entrance.confirm(who, visitor, password));
  }

  @Mutation(() => SignInResult)
  @Guarded('readOwnWork')
  async changePassword(
    @Who() who: SignedIn,
    @FromVisitor() visitor: Visitor,
    @Args('current', { type: () => String }) current: string,
    @Args('next', { type: () => String }) next: string,
  ) {
    return this.answer(await this.entrance.changePassword(who, visitor, current, next));
  }

  @Mutation(() => Boolean)
  @Guarded('readOwnWork')
  async signOut(@Who() who: SignedIn, @FromVisitor() visitor: Visitor) {
    await this.entrance.end(who, { only: who.sessionId });
    visitor.reply?.clearCookie(this.sessions.cookie, this.sessions.cookieOptions);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded('readOwnWork')
  async signOutEverywhere(@Who() who: SignedIn, @FromVisitor() visitor: Visitor) {
    await this.entrance.end(who, {});
    visitor.reply?.clearCookie(this.sessions.cookie, this.sessions.cookieOptions);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded('readOwnWork')
  async endSession(@Who() who: SignedIn, @Args('id', { type: () => ID }) id: string) {
    await this.entrance.end(who, { only: id });
    return true;
  }

  private answer(result: SignedIn | Refusal): Promise<Me> | Refusal {
    return result instanceof Refusal ? result : this.own(result);
  }

  private async own({ actor, signedInAt }: SignedIn): Promise<Me> {
    const own = await ownRow(this.database, actor.personId);
    if (!own) throw new Error('Whoever is signed in has no account.');
    const actions = Object.keys(PERMISSIONS) as Action[];
    return {
      ...own,
      line: actor.line,
      abilities: actions.filter((action) => can(actor, action, { kind: 'organisation' })),
      signedInAt,
      organisation: (await organisation(this.database)) ?? UNNAMED,
      idleSeconds: IDLE_MINUTES * 60,
    };
  }
}
