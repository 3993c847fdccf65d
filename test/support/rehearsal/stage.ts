import { randomBytes } from 'node:crypto';
import { applicationSource, Database } from '@countersign/database';
import { emptySection } from '@countersign/document';
import { DEFAULT_ROUTE, type Role } from '@countersign/domain';
import { migrationSource } from '@countersign/migrations';
import pg from 'pg';
import { hashOf } from '../../../api/platform/auth/sessions.ts';
import { storedText } from '../../../api/section/stored-text.ts';

/** The people of a rehearsal, each signed in with their part as the token: an author, two leads, a Chief Officer, and somebody who has nothing to do with the paper. */
export const PEOPLE = ['author', 'lead', 'other', 'officer', 'stranger'] as const;
export type Part = (typeof PEOPLE)[number];

/** A database of its own with one paper in drafting: a section of the author and one of each lead. */
export interface Stage {
  readonly database: Database;
  /** The database as the application connects to it. */
  readonly url: string;
  readonly paperId: string;
  readonly people: Readonly<Record<Part, string>>;
  readonly sections: { readonly author: string; readonly lead: string; readonly other: string };
  /** Runs a statement as the owner of the database. */
  run(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  strike(): Promise<void>;
}

const ROLES: Readonly<Record<Part, Role>> = {
  author: 'author',
  lead: 'lead',
  other: 'lead',
  officer: 'chief-officer',
  stranger: 'lead',
};

/** Builds a stage in the PostgreSQL that TEST_DATABASE_URL names, as its owner. */
export async function buildStage(): Promise<Stage> {
  const server = new URL(process.env.TEST_DATABASE_URL ?? '');
  const name = `editing_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server.href });
  await admin.connect();
  await admin.query(`create database ${name}`);
  server.pathname = `/${name}`;
  const migrations = await migrationSource(server.href).initialize();
  await migrations.runMigrations();
  await migrations.destroy();
  const owner = new pg.Pool({ connectionString: server.href, max: 2 });
  owner.on('error', () => undefined);
  server.username = 'countersign_app';
  const source = await applicationSource(server.href).initialize();
  const run = async (text: string, values: readonly unknown[] = []) =>
    (await owner.query(text, [...values])).rows as Record<string, unknown>[];
  const made = await write(run);
  return {
    ...made,
    run,
    url: server.href,
    database: new Database(source),
    strike: async () => {
      await source.destroy();
      await owner.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

async function write(run: Stage['run']) {
  const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    const [made] = await run(
      `insert into ${table} (${names.join()}) values (${places.join()}) returning *`,
      Object.values(row),
    );
    return String(made?.id);
  };
  const person = async (part: Part) => {
    const id = await insert('person', { name: `The ${part}`, email: `${part}@force.example`, kind: 'staff' });
    await insert('role_grant', { person_id: id, role: ROLES[part] });
    await insert('session', { token_hash: hashOf(part), person_id: id, ends_at: '2100-01-01' });
    return [part, id] as const;
  };
  const people = Object.fromEntries(await Promise.all(PEOPLE.map(person))) as Record<Part, string>;
  const post = await insert('post', { title: 'ACC Crime', chief_officer: true });
  await insert('appointment', { person_id: people.officer, post_id: post, starts_on: '2020-01-01' });
  const board = await insert('board', { kind: 'board', name: 'Scrutiny Board', short_name: 'Board' });
  const day = '2030-06-25';
  const meeting = await insert('meeting', { board_id: board, name: 'June', day, cut_off: '2030-06-01' });
  const template = await insert('template', { key: 'b', version: 1, definition: '{}' });
  const paperId = await insert('paper', {
    template_id: template,
    meeting_id: meeting,
    title: 'Crime prevention',
    period: '{}',
    state: 'drafting',
    author_id: people.author,
    chief_officer_post_id: post,
    route: JSON.stringify(DEFAULT_ROUTE),
    deadlines: '[]',
  });
  const section = async (key: string, position: number, leadId: string | null) => {
    const id = await insert('section', {
      paper_id: paperId,
      key,
      position,
      number: `5.${position}`,
      heading: key,
      level: 1,
      kind: 'text',
      of_author: leadId === null,
      required: true,
      lead_id: leadId,
      due: day,
    });
    const { state, content, hash, empty } = storedText(emptySection, true);
    await insert('section_document', { section_id: id, state: Buffer.from(state), content, hash, empty });
    return id;
  };
  const sections = {
    author: await section('author', 1, null),
    lead: await section('lead', 2, people.lead),
    other: await section('other', 3, people.other),
  };
  return { people, paperId, sections };
}
