import { Database, type EditionReading, editionReading, paperDraft, paperFacts } from '@countersign/database';
import type { EditionContent } from '@countersign/document';
import { type AnsweredFinding, can, type PaperFacts, paperResource } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { freeze } from '../paper/draft.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { checkableOf, findingsIn } from './check-draft.ts';
import type { Checkable, Finding } from './finding.types.ts';

/** The checks of papers, for those who may read the draft. */
@Injectable()
export class Checks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the checks find in the draft or in the latest edition; null when there is no such paper for this reader. */
  async findings(who: SignedIn, paperId: string, inDraft: boolean): Promise<readonly Finding[] | null> {
    const facts = await this.facts(who, paperId);
    if (!facts) return null;
    const content = inDraft ? await this.draft(paperId) : await this.edition(who, paperId);
    if (!content) return [];
    const found = await findingsIn(this.database, paperId, content, who.actor, this.clock.now().today);
    const idOf = new Map(
      facts.sections.map((section) => [`${section.number} ${section.heading}`.trim(), section.id]),
    );
    return found.map((finding) => present(finding, idOf));
  }

  /** The draft with everything the checks go by; null when there is no such paper for this reader. */
  async checkable(who: SignedIn, paperId: string): Promise<Checkable | null> {
    const facts = await this.facts(who, paperId);
    const content = facts && (await this.draft(paperId));
    const found =
      content && (await checkableOf(this.database, paperId, content, who.actor, this.clock.now().today));
    if (!found) return null;
    const { title, sections, known, answers } = found;
    return { title, sections: JSON.stringify(sections), known: JSON.stringify(known), answers };
  }

  private async facts(who: SignedIn, paperId: string): Promise<PaperFacts | undefined> {
    const facts = await paperFacts(this.database, paperId, this.clock.now().today);
    return facts && can(who.actor, 'readDraft', paperResource(facts)) ? facts : undefined;
  }

  private async draft(paperId: string): Promise<EditionContent | undefined> {
    const draft = await paperDraft(this.database, paperId, this.clock.now().today);
    return draft && freeze(draft).content;
  }

  private async edition(who: SignedIn, paperId: string): Promise<EditionContent | undefined> {
    const { today } = this.clock.now();
    const edition: EditionReading | undefined = await editionReading(
      this.database,
      paperId,
      null,
      who.actor.personId,
      today,
    );
    return edition && (JSON.parse(edition.canonical) as EditionContent);
  }
}

const present = (finding: AnsweredFinding, idOf: ReadonlyMap<string, string>): Finding => {
  const { key, rule, severity, section, given, expected, printed, message, answer } = finding;
  return {
    key,
    rule,
    severity,
    section,
    sectionId: idOf.get(section) ?? null,
    block: finding.at?.block ?? null,
    given,
    expected,
    printed,
    message,
    answer,
  };
};
