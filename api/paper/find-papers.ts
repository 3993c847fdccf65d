import { type Database, type FoundPaper, findPaperRows } from '@countersign/database';
import { type Actor, boardMayRead, can, type Resource } from '@countersign/domain';

const LIMIT = 200;

/** The newest papers that match and that the actor may read. */
export async function findPapers(
  database: Database,
  actor: Actor,
  search: string | null,
): Promise<readonly FoundPaper[]> {
  const found = await findPaperRows(
    database,
    actor,
    actor.roles.some(seesOthers),
    search?.trim() || null,
    LIMIT,
  );
  return found.filter((paper) => can(actor, 'readPaper', resourceOf(paper)));
}

const resourceOf = ({ resource: { issued, ...resource }, state }: FoundPaper): Resource => ({
  kind: 'paper',
  ...resource,
  boardMayRead: boardMayRead({ state, issued }),
});

const seesOthers = (role: Actor['roles'][number]) =>
  role !== 'author' && role !== 'lead' && role !== 'administrator';
