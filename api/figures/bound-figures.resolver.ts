import { Database, printedIn } from '@countersign/database';
import { PAPER_STATE_WORDS } from '@countersign/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { findPapers } from '../paper/find-papers.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { BoundFigure, PrintingPaper } from './bound-figure.types.ts';
import { type StoreFigure, shownFigures } from './shown-figures.ts';

/** No section names more; what is beyond is left out. */
const MOST_SOURCES = 1000;

/** The store as papers see it: what their sources say, and which papers name a measure. */
@Resolver()
export class BoundFiguresResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [BoundFigure], { description: 'What the store says now of each source that a paper names.' })
  @Guarded('readFigures')
  async boundFigures(
    @Args('sources', { type: () => [String] }) sources: readonly string[],
  ): Promise<readonly BoundFigure[]> {
    const found = await shownFigures(this.database, sources.slice(0, MOST_SOURCES));
    return [...found].map(([source, figure]) => present(source, figure));
  }

  @Query(() => [PrintingPaper], {
    description: 'The papers that print a measure, of those that the reader may read.',
  })
  @Guarded('readFigures')
  async printedIn(
    @Who() who: SignedIn,
    @Args('measureId', { type: () => ID }) measureId: string,
  ): Promise<readonly PrintingPaper[]> {
    const papers = await printedIn(this.database, measureId);
    const readable = new Set((await findPapers(this.database, who.actor, null)).map(({ id }) => id));
    return papers
      .filter(({ paperId }) => readable.has(paperId))
      .map(({ paperId: id, reference, title, state, version, sections }) => ({
        paper: { id, reference, title, state, version, stateWords: PAPER_STATE_WORDS[state] },
        sections,
      }));
  }
}

const present = (source: string, figure: StoreFigure): BoundFigure => ({
  source,
  text: figure.text,
  value: figure.value ?? null,
  previousText: figure.previous?.text ?? null,
  previousValue: figure.previous?.value ?? null,
  from: figure.from ?? null,
  reason: figure.reason,
  provisional: figure.provisional,
  extractedOn: figure.extractedOn,
  newerOn: figure.newer?.extractedOn ?? null,
  newerText: figure.newer?.text ?? null,
  unit: figure.unit ?? '',
  months: pointsOf(figure.months),
  trend: pointsOf(figure.trend),
});

const pointsOf = (points: StoreFigure['months'] = []) =>
  points.map(({ month, value }) => ({ month, value: value ?? null }));
