import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import { fastify } from 'fastify';
import { EditingServer } from '../../../api/editing/editing-server.ts';
import { SectionStarter } from '../../../api/editing/section-starter.ts';
import { OpenTexts } from '../../../api/paper/open-texts.ts';
import { PaperActs } from '../../../api/paper/paper-acts.ts';
import { Sessions } from '../../../api/platform/auth/sessions.ts';
import type { SignedIn } from '../../../api/platform/auth/signed-in.ts';
import { SocketCallers } from '../../../api/platform/auth/socket-callers.ts';
import { Clock } from '../../../api/platform/clock.ts';
import { Ids } from '../../../api/platform/ids.ts';
import { Listener } from '../../../api/platform/live/listener.ts';
import { Live } from '../../../api/platform/live.ts';
import { Settings } from '../../../api/platform/settings.ts';
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

/** A stage with the collaboration server playing on it. */
export interface Playhouse extends Stage {
  readonly address: string;
  readonly editing: EditingServer;
  readonly acts: PaperActs;
  readonly live: Live;
  who(part: Part): Promise<SignedIn>;
}

/** Opens a playhouse; `strike` closes it and takes the stage down. */
export async function openPlayhouse(): Promise<Playhouse> {
  // Cookies can be read once the plugin has been registered somewhere, as the api does at its start.
  await fastify().register(fastifyCookie).ready();
  const stage = await buildStage();
  const { database } = stage;
  const clock = new Clock();
  const settings = new StageSettings(stage.url);
  const live = new Live(new Listener(settings));
  await live.start();
  const texts = new OpenTexts();
  const acts = new PaperActs(database, clock, texts, new Ids());
  const sessions = new Sessions(database, clock, settings);
  const callers = new SocketCallers(sessions);
  const editing = new EditingServer(database, clock, live, callers, new SectionStarter(acts, new Ids()));
  texts.heldBy(editing);
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
    who: async (part) => {
      const who = await sessions.identify({ headers: { cookie: `countersign=${part}` } });
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
