import { Database, workRows } from '@countersign/database';
import { type Task, taskOf } from '@countersign/domain';
import { Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { WorkItem } from './work.types.ts';

/** What waits for the person who is signed in, and what they follow. */
@Resolver(() => WorkItem)
export class WorkResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Query(() => [WorkItem])
  @Guarded('readOwnWork')
  async myWork(@Who() { actor }: SignedIn): Promise<WorkItem[]> {
    const { today } = this.clock.now();
    const atCog = actor.roles.includes('cog-secretary');
    const governs = actor.roles.includes('governance');
    const posts = actor.roles.includes('chief-officer') ? actor.postIds : [];
    const rows = await workRows(this.database, actor.personId, posts, atCog, governs, today);
    return rows
      .map((row) => ({
        ...row,
        ...taskOf(row, today),
        id: `${row.part}:${row.sectionId ?? row.paperId}`,
        title: row.section ? `${row.section}, ${row.title}` : row.title,
      }))
      .sort(byUrgency);
  }
}

const byUrgency = (a: Task, b: Task) =>
  Number(b.waitsForMe) - Number(a.waitsForMe) || (a.due ?? '9999').localeCompare(b.due ?? '9999');
