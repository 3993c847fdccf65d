import {
  Database,
  deleteDraft,
  deleteTemplate,
  draftById,
  draftOf,
  insertDraft,
  insertVersion,
  isTemplateNamed,
  keepTemplate,
  saveDraft,
  storedTemplate,
  takenTemplateKeys,
  type UnitOfWork,
  versionsOf,
} from '@countersign/database';
import {
  blankTemplate,
  changeReasons,
  deletionReasons,
  freeKey,
  type Moment,
  namingReasons,
  publishReasons,
  type Reason,
  readTemplate,
  type TemplateDefinition,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts, type Deed, ORGANISATION_ID, type Press } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { Ids } from '../platform/ids.ts';
import { Conflict, Refusal } from '../platform/result.types.ts';
import { presentDraft, presentTemplate } from './present-template.ts';
import type { RemovedTemplate, Template, TemplateDraft } from './template.types.ts';

type Answer<Found> = Promise<Found | Refusal | Conflict>;
type Work = (unit: UnitOfWork, now: Moment) => Promise<Deed | readonly Reason[]>;

/** Makes, changes, copies, publishes and deletes templates. A draft is everybody's in governance; a version never changes. */
@Injectable()
export class TemplateActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly ids: Ids,
  ) {}

  /** Begins a new template. */
  make(who: SignedIn, key: string, name: string): Answer<TemplateDraft> {
    const id = this.ids.next();
    return this.begin(who, key, 'makeTemplate', id, async (unit, now) => {
      const reasons = namingReasons(name, await isTemplateNamed(unit, name, ''));
      if (reasons.length > 0) return reasons;
      const template = name.trim();
      const definition = blankTemplate(freeKey(template, await takenTemplateKeys(unit)), template);
      await insertDraft(unit, { id, definition }, by(who, now));
      return { event: { act: 'makeTemplate', data: { template } } };
    });
  }

  /** Begins to change a template, from the version that is shown. */
  change(who: SignedIn, key: string, templateId: string): Answer<TemplateDraft> {
    const id = this.ids.next();
    return this.begin(who, key, 'changeTemplate', id, async (unit, now) => {
      const found = await storedTemplate(unit, templateId);
      if (!found) return NO_TEMPLATE;
      const { definition } = found;
      if (await draftOf(unit, definition.key)) return BEGUN;
      await insertDraft(unit, { id, definition }, by(who, now));
      const data = { template: definition.name, version: definition.version };
      return { event: { act: 'changeTemplate', data } };
    });
  }

  /** Begins a new template that is like another. */
  copy(who: SignedIn, key: string, templateId: string, name: string): Answer<TemplateDraft> {
    const id = this.ids.next();
    return this.begin(who, key, 'copyTemplate', id, async (unit, now) => {
      const found = await storedTemplate(unit, templateId);
      if (!found) return NO_TEMPLATE;
      const reasons = namingReasons(name, await isTemplateNamed(unit, name, ''));
      if (reasons.length > 0) return reasons;
      const template = name.trim();
      const { definition } = found;
      const copied = { key: freeKey(template, await takenTemplateKeys(unit)), version: 0, name: template };
      await insertDraft(unit, { id, definition: { ...definition, ...copied } }, by(who, now));
      const data = { template, from: definition.name, version: definition.version };
      return { event: { act: 'copyTemplate', data } };
    });
  }

  /** Saves a draft as it stands, with all its mistakes. What somebody else saved since is never overwritten. */
  async save(who: SignedIn, id: string, version: number, text: string): Answer<TemplateDraft> {
    const reasons = changeReasons(who.actor);
    if (reasons.length > 0) return new Refusal(reasons);
    const definition = readTemplate(text);
    if (!definition) return new Refusal(NOT_READ);
    const saved = await saveDraft(this.database, { id, version, definition }, by(who, this.clock.now()));
    const draft = await draftById(this.database, id);
    if (!draft) return new Refusal(NO_DRAFT);
    if (saved) return this.draft(id);
    const earlier = { act: 'saveTemplate', by: draft.savedBy, at: draft.savedAt };
    return new Conflict(`${draft.savedBy} saved this draft after you opened it.`, earlier);
  }

  /** Makes the draft the next version of its template. */
  publish(who: SignedIn, key: string, draftId: string, version: number): Answer<Template> {
    const id = this.ids.next();
    return this.acts.once(
      press(who, key, 'publishTemplate', id),
      allowed(who, async (unit, now) => {
        const draft = await draftById(unit, draftId);
        if (!draft) return NO_DRAFT;
        if (draft.version !== version) return MOVED;
        const latest = (await versionsOf(unit, draft.key))[0];
        const before = latest && (await storedTemplate(unit, latest.id))?.definition;
        const named = await isTemplateNamed(unit, draft.definition.name, draft.key);
        const reasons = publishReasons(draft.definition, before, named);
        if (reasons.length > 0) return reasons;
        const next = trimmed({ ...draft.definition, version: (latest?.version ?? 0) + 1 });
        await insertVersion(unit, id, next, now.instant);
        await deleteDraft(unit, draft.key);
        const data = { template: next.name, version: next.version };
        return { event: { act: 'publishTemplate', data } };
      }),
      async (templateId) => {
        const found = await storedTemplate(this.database, templateId);
        return found ? presentTemplate(found) : new Refusal(NO_TEMPLATE);
      },
    );
  }

  /** Throws a draft away as it was last seen, not what somebody saved since; the versions of its template stay. */
  discard(who: SignedIn, key: string, draftId: string, version: number): Answer<RemovedTemplate> {
    return this.remove(who, key, 'discardTemplateDraft', draftId, async (unit) => {
      const draft = await draftById(unit, draftId);
      if (!draft) return NO_DRAFT;
      if (draft.version !== version) return MOVED;
      await deleteDraft(unit, draft.key);
      return { event: { act: 'discardTemplateDraft', data: { template: draft.definition.name } } };
    });
  }

  /** Deletes a template that no paper was ever made from, with all its versions and its draft. */
  delete(who: SignedIn, key: string, templateId: string): Answer<RemovedTemplate> {
    return this.remove(who, key, 'deleteTemplate', templateId, async (unit, now) => {
      const named = await storedTemplate(unit, templateId);
      if (!named) return NO_TEMPLATE;
      await keepTemplate(unit, named.definition.key);
      const versions = await versionsOf(unit, named.definition.key);
      const reasons = deletionReasons(versions.reduce((sum, { inUse }) => sum + inUse, 0));
      if (reasons.length > 0) return reasons;
      await deleteDraft(unit, named.definition.key);
      await deleteTemplate(unit, named.definition.key, now.instant);
      const data = { template: named.definition.name, versions: versions.length };
      return { event: { act: 'deleteTemplate', data } };
    });
  }

  private begin(
    who: SignedIn,
    key: string,
    act: 'makeTemplate' | 'changeTemplate' | 'copyTemplate',
    id: string,
    work: Work,
  ): Answer<TemplateDraft> {
    return this.acts.once(press(who, key, act, id), allowed(who, work), (draftId) => this.draft(draftId));
  }

  private remove(
    who: SignedIn,
    key: string,
    act: 'discardTemplateDraft' | 'deleteTemplate',
    id: string,
    work: Work,
  ): Answer<RemovedTemplate> {
    return this.acts.once(press(who, key, act, id), allowed(who, work), async (removed) => ({ id: removed }));
  }

  private async draft(id: string): Promise<TemplateDraft | Refusal> {
    const draft = await draftById(this.database, id);
    if (!draft) return new Refusal(NO_DRAFT);
    const [latest] = await versionsOf(this.database, draft.key);
    return presentDraft(draft, latest?.id ?? null);
  }
}

const NO_TEMPLATE: readonly Reason[] = [
  { code: 'not-found', text: 'There is no such template any more. Go back to the list of templates.' },
];
const NO_DRAFT: readonly Reason[] = [
  { code: 'not-found', text: 'This draft was published or discarded. Go back to the list of templates.' },
];
const BEGUN: readonly Reason[] = [
  {
    code: 'draft-begun',
    text: 'Somebody has begun to change it. Reload the page and go on with that draft.',
  },
];
const MOVED: readonly Reason[] = [
  {
    code: 'draft-moved',
    text: 'Somebody saved this draft since. Reload the page and look at it first.',
  },
];
const NOT_READ: readonly Reason[] = [
  {
    code: 'template-unreadable',
    text: 'This draft cannot be read: a text in it is too long, or a part is missing. Shorten it and try again.',
  },
];

const by = (who: SignedIn, now: Moment) => ({ personId: who.actor.personId, at: now.instant });

/** Acts on templates are on the organisation's chain. */
const press = (who: SignedIn, key: string, act: Press['act'], objectId: string): Press => ({
  who,
  key,
  act,
  subject: 'organisation',
  subjectId: ORGANISATION_ID,
  objectId,
});

const allowed =
  (who: SignedIn, work: Work): Work =>
  async (unit, now) => {
    const reasons = changeReasons(who.actor);
    return reasons.length > 0 ? reasons : work(unit, now);
  };

const trimmed = (template: TemplateDefinition): TemplateDefinition => ({
  ...template,
  name: template.name.trim(),
  strategy: template.strategy.trim(),
});
