import { Database, paperRights, type RisksOfPaper, riskHistory } from '@countersign/database';
import { can, type FollowedRisk, followRisks, periodLabel, resourceOf } from '@countersign/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Risk } from './risk.types.ts';

/** Risks through the papers of a series. */
@Resolver(() => Risk)
export class RiskResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [Risk], {
    nullable: true,
    description:
      'The risks of a paper and of those before it in its series, as far as the reader may read these.',
  })
  @Guarded('readDraft', 'paper')
  async risks(
    @Who() { actor }: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
  ): Promise<Risk[] | null> {
    const rights = await paperRights(this.database, paperId);
    if (!rights) return null;
    if (!can(actor, 'readDraft', resourceOf(rights))) return null;
    const all = await riskHistory(this.database, paperId);
    const papers = all.filter((each) => can(actor, 'readPaper', resourceOf(each.rights)));
    return followRisks(papers).map((risk) => presentRisk(risk, papers));
  }
}

function presentRisk({ id, section, cells, stages }: FollowedRisk, papers: readonly RisksOfPaper[]): Risk {
  return {
    id,
    section,
    ref: cells.ref ?? '',
    text: cells.risk ?? '',
    owner: cells.owner ?? '',
    open: cells.status !== 'closed',
    steps: stages.flatMap(({ paper, move, changes }) => {
      const found = papers.find((each) => each.id === paper);
      return found
        ? [
            {
              paperId: paper,
              reference: found.reference,
              period: periodLabel(found.period),
              edition: found.edition,
              what: move,
              changes,
            },
          ]
        : [];
    }),
  };
}
