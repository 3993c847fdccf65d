import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '@countersign/database';
import type { Actor, Role } from '@countersign/domain';
import { OpenTexts } from '../../paper/open-texts.ts';
import { PaperActs } from '../../paper/paper-acts.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import { Clock } from '../../platform/clock.ts';
import { Ids } from '../../platform/ids.ts';
import { Listener } from '../../platform/live/listener.ts';
import { Live } from '../../platform/live.ts';
import { Settings } from '../../platform/settings.ts';
import { Callers } from '../callers.ts';
import { EditingServer } from '../editing-server.ts';
import { SectionStarter } from '../section-starter.ts';
import { buildStage, type Part, type Stage } from './stage.ts';

class StageSettings extends Settings {
  readonly port = 0;
  readonly host = '127.0.0.1';
  readonly demo = false;
  readonly dataFolder = '';
  readonly publicUrl = undefined;
  readonly webFolder = '';
  readonly production = true;
  readonly ownerUrl: string;
  constructor(readonly applicationUrl: string) {
    super();
    this.ownerUrl = applicationUrl;
  }
}

/** Sessions by the whole cookie `countersign=<part>`; the rest of what a caller is comes from the database each time. */
class StageCallers extends Callers {
  readonly ended = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly people: Stage['people'],
  ) {
    super();
  }

  isOurPage({ headers }: IncomingMessage): boolean {
    return headers.origin === `http://${headers.host}`;
  }

  async identify({ headers }: IncomingMessage): Promise<SignedIn | undefined> {
    const part = /^countersign=(\w+)$/.exec(headers.cookie ?? '')?.[1] ?? '';
    const personId = Object.entries(this.people).find(([name]) => name === part)?.[1];
    if (personId === undefined || this.ended.has(part)) return undefined;
    const actor = await this.actor(personId);
    return actor && { actor, sessionId: personId, signedInAt: new Date().toISOString() };
  }

  private async actor(personId: string): Promise<Actor | undefined> {
    const found = await this.database.row<{ line: string; roles: Role[] }>(ACTOR, [personId]);
    return found && { personId, line: found.line, roles: found.roles, postIds: [], active: true };
  }
}

const ACTOR = {
  name: 'rehearsal-actor',
  text: `select name as line, array(select role from role_grant where person_id = id) as roles
    from person where id = $1 and disabled_at is null`,
};

/** A stage with the collaboration server playing on it. */
export interface Playhouse extends Stage {
  readonly address: string;
  readonly editing: EditingServer;
  readonly acts: PaperActs;
  readonly live: Live;
  readonly callers: { readonly ended: Set<string> };
  who(part: Part): Promise<SignedIn>;
}

/** Opens a playhouse; `strike` closes it and takes the stage down. */
export async function openPlayhouse(): Promise<Playhouse> {
  const stage = await buildStage();
  const { database } = stage;
  const clock = new Clock();
  const live = new Live(new Listener(new StageSettings(stage.url)));
  await live.start();
  const texts = new OpenTexts();
  const acts = new PaperActs(database, clock, live, texts);
  const callers = new StageCallers(database, stage.people);
  const editing = new EditingServer(database, clock, live, callers, new SectionStarter(acts, new Ids()));
  texts.heldBy((ids) => editing.settle(ids));
  const server = createServer();
  editing.listenOn(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...stage,
    address: `127.0.0.1:${port}`,
    editing,
    acts,
    live,
    callers,
    who: async (part) => {
      const who = await callers.identify({ headers: { cookie: `countersign=${part}` } } as IncomingMessage);
      if (!who) throw new Error(`The ${part} is not there.`);
      return who;
    },
    strike: async () => {
      await editing.onModuleDestroy();
      await live.onModuleDestroy();
      server.close();
      await stage.strike();
    },
  };
}
