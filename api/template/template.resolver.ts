import { Database, latestTemplates, type StoredTemplate, storedTemplate } from '@countersign/database';
import type { DeadlineRule, TemplateDefinition } from '@countersign/domain';
import { DEADLINE_WORDS } from '@countersign/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Guarded } from '../platform/auth/decorators.ts';
import { Template } from './template.types.ts';

/** Templates to look at. */
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
}

const PERIOD_WORDS: Readonly<Record<TemplateDefinition['period']['kind'], string>> = {
  month: 'Month',
  quarter: 'Quarter',
  half: 'Half-year',
  year: 'Year',
  'rolling-12': 'Rolling 12 months',
};

const UNIT_WORDS: Readonly<Record<DeadlineRule['unit'], string>> = {
  working: 'working days before the meeting',
  clear: 'clear days before the meeting',
  calendar: 'days before the meeting',
};

const presentTemplate = ({ id, inUse, definition }: StoredTemplate): Template => ({
  id,
  inUse,
  key: definition.key,
  version: definition.version,
  kind: definition.kind,
  name: definition.name,
  strategy: definition.strategy,
  sections: definition.sections,
  frontSheet: definition.frontSheet.map(({ label }) => label),
  route: definition.route.map(({ name, mayBeSkipped }) =>
    mayBeSkipped ? `${name}, or not presented with a reason` : name,
  ),
  deadlines: definition.deadlines.map(
    ({ key, count, unit }) => `${DEADLINE_WORDS[key]}: ${count} ${UNIT_WORDS[unit]}`,
  ),
  period: `${PERIOD_WORDS[definition.period.kind]} of the ${definition.period.calendar} year`,
});
