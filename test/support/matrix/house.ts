import { randomUUID } from 'node:crypto';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { Database } from '@countersign/database';
import { londonDay, ROLES, type Role } from '@countersign/domain';
import { jest } from '@jest/globals';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApplication } from '../../../api/application.ts';
import { FileReader } from '../../../api/figures/file/file-reader.ts';
import { hashOf, newToken } from '../../../api/platform/auth/sessions.ts';
import { Clock } from '../../../api/platform/clock.ts';
import { PdfRenderer } from '../../../api/rendering/pdf-renderer.ts';
import { Browser } from '../browser.ts';
import { Office } from '../office.ts';
import { ACTORS, type ActorName } from './matrix.ts';
import { type Scenery, setScenes, TODAY } from './scenes.ts';

const NOW = `${TODAY}T10:00:00.000Z`;

/** Those whom the office has already, by their name there. */
const IN_OFFICE: Partial<Record<ActorName, string>> = {
  author: 'author',
  lead: 'lead-a',
  'fellow-lead': 'lead-b',
  'chief-officer': 'officer',
  'other-chief-officer': 'second-officer',
  governance: 'governance',
  'cog-secretary': 'cog-secretary',
  'board-secretary': 'board-secretary',
  auditor: 'auditor',
  administrator: 'administrator',
};

const NEWCOMERS: Partial<Record<ActorName, readonly Role[]>> = {
  'other-author': ['author'],
  'other-lead': ['lead'],
  analyst: ['analyst'],
  disabled: ROLES,
};

/** The real application on papers in every state, at a moment that stands still, with everybody signed in. */
export class House {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly address: string,
    readonly scenery: Scenery,
    /** Ids that acts name whatever they are done to. */
    readonly named: Readonly<Record<string, string>>,
    private readonly ids: ReadonlyMap<ActorName, string>,
    private readonly browsers: ReadonlyMap<ActorName, Browser>,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<House> {
    const office = await Office.open('2026-03-02');
    const scenery = await setScenes(office);
    const ids = new Map<ActorName, string>();
    for (const name of ACTORS) if (name !== 'anonymous') ids.set(name, await personNamed(office, name));
    const app = await makeApplication(office.settings);
    jest.spyOn(app.get(Clock), 'now').mockReturnValue({ instant: NOW, today: londonDay(NOW) });
    // How a page is set is not what is asked here: what would be set comes as it is.
    const asItIs = async (...all: readonly (object | undefined)[]) => Buffer.from(JSON.stringify(all));
    jest.spyOn(app.get(PdfRenderer), 'paper').mockImplementation(asItIs);
    jest.spyOn(app.get(PdfRenderer), 'pack').mockImplementation(asItIs);
    jest.spyOn(app.get(FileReader), 'read').mockResolvedValue({ problem: 'No file is read here.' });
    await app.listen(0, '127.0.0.1');
    const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const browsers = new Map<ActorName, Browser>();
    for (const name of ACTORS) {
      const personId = ids.get(name);
      const browser = new Browser(address, address);
      browsers.set(name, personId ? browser.with(await sessionOf(office, personId)) : browser);
    }
    const close = async () => {
      await app.close();
      await office.close();
    };
    return new House(app, address, scenery, await idsToName(office), ids, browsers, close);
  }

  get database(): Database {
    return this.app.get(Database);
  }

  /** The meeting that an act names, if it is not that of the scene. */
  meetingFor(operation: string): string | undefined {
    const { lastMeeting, cogMeeting } = this.scenery;
    return { deferPaper: lastMeeting, recordCogOutcome: cogMeeting, cogSession: cogMeeting }[operation];
  }

  idOf(actor: ActorName): string {
    const id = this.ids.get(actor);
    if (!id) throw new Error(`${actor} is nobody.`);
    return id;
  }

  browserOf(actor: ActorName): Browser {
    const browser = this.browsers.get(actor);
    if (!browser) throw new Error(`${actor} is nobody.`);
    const { cookie } = browser;
    const fresh = new Browser(this.address, this.address);
    fresh.cookie = cookie;
    return fresh;
  }

  /** The request that opened somebody's socket. */
  knock(actor: ActorName): IncomingMessage {
    const request = new IncomingMessage(new Socket());
    request.headers = { cookie: this.browserOf(actor).cookie };
    return request;
  }

  /** What `id` means to an operation. */
  idFor(operation: string): string {
    const { templateId, measureId, loadId } = this.named;
    const known = {
      person: this.idOf('other-author'),
      template: templateId,
      measure: measureId,
      load: loadId,
    };
    return { ...known }[operation] ?? randomUUID();
  }

  /** Every route of a controller, as `GET /path`. */
  routes(): readonly string[] {
    const found = new Set<string>();
    for (const module of this.app.get(ModulesContainer).values())
      for (const { metatype } of module.controllers.values()) {
        if (typeof metatype !== 'function') continue;
        const base: string = Reflect.getMetadata(PATH_METADATA, metatype);
        for (const { value } of Object.values(Object.getOwnPropertyDescriptors(metatype.prototype))) {
          if (value === metatype || typeof value !== 'function' || !Reflect.hasMetadata(PATH_METADATA, value))
            continue;
          const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, value)];
          found.add(`${method} /${base}/${Reflect.getMetadata(PATH_METADATA, value)}`);
        }
      }
    return [...found];
  }
}

async function personNamed(office: Office, name: ActorName): Promise<string> {
  const known = IN_OFFICE[name];
  if (known) return office.id(known);
  const person =
    "insert into person (name, email, kind, disabled_at) values ($1, $1 || '@force.example', 'staff', $2) returning id";
  const [made] = await office.owner<{ id: string }>(person, [name, name === 'disabled' ? NOW : null]);
  await office.owner('insert into role_grant (person_id, role) select $1, unnest($2::text[])', [
    made?.id,
    NEWCOMERS[name],
  ]);
  return made?.id ?? '';
}

async function sessionOf(office: Office, personId: string): Promise<string> {
  const token = newToken();
  await office.owner(
    `insert into session (token_hash, person_id, started_at, seen_at, authenticated_at, ends_at)
     values ($1, $2, $3, $3, $3, $3::timestamptz + interval '12 hours')`,
    [hashOf(token), personId, NOW],
  );
  return token;
}

async function idsToName(office: Office): Promise<Readonly<Record<string, string>>> {
  const [ids] = await office.owner<Record<string, string>>(
    `select (select id from template where definition ->> 'key' = 'short-paper') as "templateId", (select id from appointment limit 1) as "appointmentId"`,
  );
  const [programme] = await office.owner<{ id: string }>(
    "insert into programme (board_id, name, year) values ($1, 'This year', 2026) returning id",
    [office.id('board')],
  );
  const [figures] = await office.owner<Record<string, string>>(
    `with m as (
        insert into measure (name, unit, polarity, best_rank, source, decimals)
        values ('Knife Crime', 'count', 'less-is-better', 'first', 'Niche', 0) returning id
      ), l as (
        insert into figure_load (file_name, state, added, chosen_by, chosen_line, chosen_at)
        values ('figures.csv', 'draft', 1, $1, 'Somebody', now()) returning id
      ) select m.id as "measureId", l.id as "loadId" from m, l`,
    [office.id('author')],
  );
  return {
    ...ids,
    ...figures,
    postId: office.id('DCC'),
    chiefOfficerPostId: office.id('ACC Crime'),
    authorId: office.id('author'),
    ownerId: office.id('author'),
    authorityId: office.id('second-officer'),
    boardId: office.id('board'),
    programmeId: programme?.id ?? '',
    periodStart: '2026-01-01',
  };
}
