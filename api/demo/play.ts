import { type Database, latestTemplates, readPosts, type Statement } from '@countersign/database';
import type { Day, TemplateDefinition } from '@countersign/domain';
import type { DemoDays } from './demo-days.ts';
import type { Desk } from './desk.ts';
import type { Diary } from './diary.ts';

const BOARDS: Statement = {
  name: 'demo-boards-made',
  text: `select b.id, b.kind, (select p.id from programme p where p.board_id = b.id) as "programmeId" from board b`,
};

/** What every story of the demo is told with. */
export interface Play {
  readonly desk: Desk;
  readonly diary: Diary;
  readonly days: DemoDays;
  readonly board: { readonly boardId: string; readonly programmeId: string | null };
  readonly cog: { readonly boardId: string; readonly programmeId: null };
  template(key: string): { readonly id: string; readonly definition: TemplateDefinition };
  postId(title: string): string;
}

/** Looks up once what the stories refer to by name. */
export async function preparePlay(
  database: Database,
  today: Day,
  parts: Pick<Play, 'desk' | 'diary' | 'days'>,
): Promise<Play> {
  const templates = await latestTemplates(database);
  const posts = await readPosts(database, today);
  const boards = await database.rows<{ id: string; kind: string; programmeId: string | null }>(BOARDS);
  const board = found(
    boards.find(({ kind }) => kind === 'board'),
    'board',
  );
  const cog = found(
    boards.find(({ kind }) => kind === 'cog'),
    'COG',
  );
  return {
    ...parts,
    board: { boardId: board.id, programmeId: board.programmeId },
    cog: { boardId: cog.id, programmeId: null },
    template: (key) =>
      found(
        templates.find(({ definition }) => definition.key === key),
        key,
      ),
    postId: (title) =>
      found(
        posts.find((post) => post.title === title),
        title,
      ).id,
  };
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`The demo has no ${name}.`);
  return thing;
}
