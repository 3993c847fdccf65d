import {
  Database,
  draftById,
  latestTemplates,
  papersMadeFrom,
  readDrafts,
  storedTemplate,
  versionsOf,
} from '@countersign/database';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Guarded } from '../platform/auth/decorators.ts';
import { presentDraft, presentPaper, presentTemplate } from './present-template.ts';
import { Template, TemplateDraft, TemplatePaper, TemplateVersion } from './template.types.ts';

/** Templates and their drafts to look at. */
@Resolver(() => Template)
export class TemplateResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [Template])
  @Guarded('readTemplates')
  async templates(): Promise<Template[]> {
    return (await latestTemplates(this.database)).map(presentTemplate);
  }

  @Query(() => Template, { nullable: true })
  @Guarded('readTemplates')
  async template(@Args('id', { type: () => ID }) id: string): Promise<Template | null> {
    const stored = await storedTemplate(this.database, id);
    return stored ? presentTemplate(stored) : null;
  }

  @Query(() => [TemplateVersion])
  @Guarded('readTemplates')
  async templateVersions(@Args('id', { type: () => ID }) id: string): Promise<readonly TemplateVersion[]> {
    const stored = await storedTemplate(this.database, id);
    return stored ? versionsOf(this.database, stored.definition.key) : [];
  }

  @Query(() => [TemplatePaper])
  @Guarded('changeTemplates')
  async templatePapers(@Args('id', { type: () => ID }) id: string): Promise<readonly TemplatePaper[]> {
    const stored = await storedTemplate(this.database, id);
    return stored ? (await papersMadeFrom(this.database, stored.definition.key)).map(presentPaper) : [];
  }

  @Query(() => [TemplateDraft])
  @Guarded('changeTemplates')
  async templateDrafts(): Promise<TemplateDraft[]> {
    const [drafts, templates] = await Promise.all([
      readDrafts(this.database),
      latestTemplates(this.database),
    ]);
    return drafts.map((draft) =>
      presentDraft(draft, templates.find(({ definition }) => definition.key === draft.key)?.id ?? null),
    );
  }

  @Query(() => TemplateDraft, { nullable: true })
  @Guarded('changeTemplates')
  async templateDraft(@Args('id', { type: () => ID }) id: string): Promise<TemplateDraft | null> {
    const draft = await draftById(this.database, id);
    if (!draft) return null;
    const [latest] = await versionsOf(this.database, draft.key);
    return presentDraft(draft, latest?.id ?? null);
  }
}
