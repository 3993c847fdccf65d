import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { RemovedTemplateResult, TemplateDraftResult, TemplateResult } from './template.types.ts';
import { TemplateActs } from './template-acts.ts';

/** Acts on templates. */
@Resolver()
export class TemplateActsResolver {
  constructor(private readonly acts: TemplateActs) {}

  @Mutation(() => TemplateDraftResult)
  @Guarded('changeTemplates')
  makeTemplate(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('name', { type: () => String }) name: string,
  ) {
    return this.acts.make(who, key, name);
  }

  @Mutation(() => TemplateDraftResult)
  @Guarded('changeTemplates')
  changeTemplate(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('templateId', { type: () => ID }) templateId: string,
  ) {
    return this.acts.change(who, key, templateId);
  }

  @Mutation(() => TemplateDraftResult)
  @Guarded('changeTemplates')
  copyTemplate(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('templateId', { type: () => ID }) templateId: string,
    @Args('name', { type: () => String }) name: string,
  ) {
    return this.acts.copy(who, key, templateId, name);
  }

  @Mutation(() => TemplateDraftResult)
  @Guarded('changeTemplates')
  saveTemplate(
    @Who() who: SignedIn,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('definition', { type: () => String }) definition: string,
  ) {
    return this.acts.save(who, draftId, version, definition);
  }

  @Mutation(() => TemplateResult)
  @Guarded('changeTemplates')
  publishTemplate(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.acts.publish(who, key, draftId, version);
  }

  @Mutation(() => RemovedTemplateResult)
  @Guarded('changeTemplates')
  discardTemplateDraft(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.acts.discard(who, key, draftId, version);
  }

  @Mutation(() => RemovedTemplateResult)
  @Guarded('changeTemplates')
  deleteTemplate(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('templateId', { type: () => ID }) templateId: string,
  ) {
    return this.acts.delete(who, key, templateId);
  }
}
