import { randomUUID } from 'node:crypto';
import { installTemplates } from '@countersign/database';
import { readTemplate, STANDARD_TEMPLATES, type TemplateDefinition } from '@countersign/domain';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';

type Draft = {
  readonly id: string;
  readonly version: number;
  readonly definition: string;
  readonly templateId: string | null;
};
type Shown = {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly draftId: string | null;
  readonly usedInAll: number;
};

const DRAFT = 'id name version definition templateId';
const TEMPLATE = 'id key name version draftId usedInAll sections { number heading }';
const REFUSED = '... on Refusal { reasons { code text } } ... on Conflict { message by }';
const asks = (call: string, variables: string, on: 'TemplateDraft' | 'Template' | 'RemovedTemplate') => {
  const fields = { TemplateDraft: DRAFT, Template: TEMPLATE, RemovedTemplate: 'id' }[on];
  return `mutation (${variables}) { ${call} { ... on ${on} { ${fields} } ${REFUSED} } }`;
};
const MAKE = asks('makeTemplate(key: $key, name: $name)', '$key: ID!, $name: String!', 'TemplateDraft');
const CHANGE = asks('changeTemplate(key: $key, templateId: $id)', '$key: ID!, $id: ID!', 'TemplateDraft');
const COPY = asks(
  'copyTemplate(key: $key, templateId: $id, name: $name)',
  '$key: ID!, $id: ID!, $name: String!',
  'TemplateDraft',
);
const SAVE = asks(
  'saveTemplate(draftId: $id, version: $version, definition: $definition)',
  '$id: ID!, $version: Int!, $definition: String!',
  'TemplateDraft',
);
const PUBLISH = asks(
  'publishTemplate(key: $key, draftId: $id, version: $version)',
  '$key: ID!, $id: ID!, $version: Int!',
  'Template',
);
const DISCARD = asks(
  'discardTemplateDraft(key: $key, draftId: $id, version: $version)',
  '$key: ID!, $id: ID!, $version: Int!',
  'RemovedTemplate',
);
const DELETE = asks('deleteTemplate(key: $key, templateId: $id)', '$key: ID!, $id: ID!', 'RemovedTemplate');

let it: TestApp;
let office: Browser;
beforeAll(async () => {
  it = await testApp();
  office = await it.signedIn(await it.people.make('governance'));
}, 60_000);
afterAll(() => it.stop());

const press = <Answer>(mutation: string, variables: Readonly<Record<string, unknown>>) =>
  office.ask(mutation, { key: randomUUID(), ...variables }) as Promise<Answer>;
const refusedFor = (...codes: string[]) => ({
  reasons: codes.map((code) => expect.objectContaining({ code })),
});
const named = () => `Template ${randomUUID()}`;
const listed = async () => (await office.ask(`{ templates { ${TEMPLATE} } }`)) as readonly Shown[];

function changed({ definition }: Draft, change: Partial<TemplateDefinition>): string {
  const read = readTemplate(definition);
  if (!read) throw new Error('The draft cannot be read.');
  return JSON.stringify({ ...read, ...change });
}

/** A template of its own, published, with its first version. */
async function published(name = named()): Promise<Shown> {
  const draft = await press<Draft>(MAKE, { name });
  const definition = changed(draft, { strategy: 'Police and Crime Plan' });
  const { version } = await press<Draft>(SAVE, { ...draft, definition });
  return press<Shown>(PUBLISH, { id: draft.id, version });
}

test('a template is made, saved with all its mistakes, refused with every one of them, mended and published', async () => {
  const name = named();
  const draft = await press<Draft>(MAKE, { name: ` ${name} ` });
  expect(draft).toMatchObject({ name, version: 1, templateId: null });
  const half = await press<Draft>(SAVE, {
    ...draft,
    definition: changed(draft, { sections: [], route: [] }),
  });
  expect(half.version).toBe(2);
  expect(await press(PUBLISH, half)).toEqual(
    refusedFor('strategy-missing', 'nothing-to-write', 'route-without-officer'),
  );
  const mended = {
    ...draft,
    ...(await press<Draft>(SAVE, { ...half, definition: changed(draft, { strategy: 'Plan' }) })),
  };
  expect(await press(PUBLISH, mended)).toMatchObject({
    name,
    version: 1,
    draftId: null,
    sections: [{ number: '1.0', heading: 'Purpose of Report' }],
  });
  expect(await press(PUBLISH, mended)).toEqual(refusedFor('not-found'));
  const said = await it.database.rows<{ act: string }>(
    {
      name: 'template-acts',
      text: "select act from history_event where data ->> 'template' = $1 order by seq",
    },
    [name],
  );
  expect(said.map(({ act }) => act)).toEqual(['makeTemplate', 'publishTemplate']);
});

test('a change is the next version, and the version before stays as it was', async () => {
  const first = await published();
  const draft = await press<Draft>(CHANGE, { id: first.id });
  expect(draft.templateId).toBe(first.id);
  expect(await press(CHANGE, { id: first.id })).toEqual(refusedFor('draft-begun'));
  expect(await press(PUBLISH, draft)).toEqual(refusedFor('nothing-changed'));
  const saved = await press<Draft>(SAVE, { ...draft, definition: changed(draft, { leadLabel: 'Owner' }) });
  const second = await press<Shown>(PUBLISH, saved);
  expect(second).toMatchObject({ key: first.key, version: 2 });
  expect(await office.ask('query ($id: ID!) { template(id: $id) { version } }', { id: first.id })).toEqual({
    version: 1,
  });
  expect(
    await office.ask('query ($id: ID!) { templateVersions(id: $id) { id version inUse } }', { id: first.id }),
  ).toEqual([
    { id: second.id, version: 2, inUse: 0 },
    { id: first.id, version: 1, inUse: 0 },
  ]);
});

test('what somebody else saved is never overwritten, and is not published unseen', async () => {
  const draft = await press<Draft>(MAKE, { name: named() });
  const colleague = await it.signedIn(await it.people.make('governance'));
  const theirs = (await colleague.ask(SAVE, {
    ...draft,
    definition: changed(draft, { strategy: 'Theirs' }),
  })) as Draft;
  expect(await press(SAVE, { ...draft, definition: changed(draft, { strategy: 'Mine' }) })).toEqual({
    message: expect.stringContaining('saved this draft after you opened it'),
    by: expect.any(String),
  });
  expect(await press(PUBLISH, draft)).toEqual(refusedFor('draft-moved'));
  const { definition } = (await office.ask('query ($id: ID!) { templateDraft(id: $id) { definition } }', {
    id: draft.id,
  })) as Draft;
  expect(readTemplate(definition)?.strategy).toBe('Theirs');
  expect(await press(PUBLISH, theirs)).toHaveProperty('version', 1);
});

test('the key of a draft never changes, and what is no template is refused', async () => {
  const draft = await press<Draft>(MAKE, { name: named() });
  const saved = await press<Draft>(SAVE, { ...draft, definition: changed(draft, { key: 'plan-update' }) });
  expect(readTemplate(saved.definition)?.key).toBe(readTemplate(draft.definition)?.key);
  for (const definition of ['', '{', '[]', '{}', changed(draft, { name: 'x'.repeat(300) })])
    expect(await press(SAVE, { ...saved, definition })).toEqual(refusedFor('template-unreadable'));
});

test('a copy begins a template of its own, whose name nothing else has', async () => {
  const [first] = await listed();
  const original = await published();
  expect(await press(COPY, { id: original.id, name: ' ' })).toEqual(refusedFor('name-missing'));
  const taken = await office.ask('query ($id: ID!) { template(id: $id) { name } }', { id: first?.id });
  expect(await press(COPY, { id: original.id, ...(taken as { name: string }) })).toEqual(
    refusedFor('name-taken'),
  );
  const copy = await press<Draft>(COPY, { id: original.id, name: named() });
  expect(copy.templateId).toBeNull();
  expect(readTemplate(copy.definition)?.key).not.toBe(original.key);
  expect(await press(PUBLISH, copy)).toMatchObject({ version: 1 });
});

test('a template in use is not deleted; one never used is, with all its versions and its draft, and does not come back', async () => {
  const update = (await listed()).find(({ key }) => key === 'plan-update');
  const question = (await listed()).find(({ key }) => key === 'question-paper');
  if (!update || !question) throw new Error('The standard templates are missing.');
  await it.database.rows({
    name: 'template-use',
    text: `with board as (insert into board (kind, name, short_name) values ('board', 'B', 'B') returning id),
        meeting as (insert into meeting (board_id, name, day, cut_off) select id, 'M', '2090-01-01', '2090-01-01' from board returning id),
        person as (select id from person limit 1),
        post as (insert into post (title, chief_officer) values ('ACC', true) returning id)
      insert into paper (template_id, meeting_id, title, period, state, author_id, chief_officer_post_id, route, deadlines, sections_total)
      select (select id from template where key = 'plan-update' order by version limit 1), meeting.id, 'Paper', '{}', 'commissioned', person.id, post.id, '[]', '[]', 0
      from meeting, person, post`,
  });
  expect(await press(DELETE, { id: update.id })).toEqual({
    reasons: [
      {
        code: 'template-in-use',
        text: 'It cannot be deleted: one paper is made from it. Publish a version with other sections instead.',
      },
    ],
  });
  expect(
    await office.ask('query ($id: ID!) { templatePapers(id: $id) { title templateVersion stateWords } }', {
      id: update.id,
    }),
  ).toMatchObject([{ title: 'Paper' }]);
  await press(CHANGE, { id: question.id });
  expect(await press(DELETE, { id: question.id })).toEqual({ id: question.id });
  await installTemplates(it.database, STANDARD_TEMPLATES);
  expect((await listed()).map(({ key }) => key)).not.toContain('question-paper');
  expect((await office.ask('{ templateDrafts { templateId } }')) as Draft[]).not.toContainEqual({
    templateId: question.id,
  });
});

test('a draft is discarded and its template stays', async () => {
  const first = await published();
  const draft = await press<Draft>(CHANGE, { id: first.id });
  const { id, version } = draft;
  expect(await press(DISCARD, { id, version: version - 1 })).toEqual(refusedFor('draft-moved'));
  expect(await press(DISCARD, { id, version })).toEqual({ id });
  expect(await press(DISCARD, { id, version })).toEqual(refusedFor('not-found'));
  expect((await listed()).find(({ id }) => id === first.id)?.draftId).toBeNull();
});

test('the same press makes one draft', async () => {
  const asked = { key: randomUUID(), name: named() };
  expect(((await office.ask(MAKE, asked)) as Draft).id).toBe(((await office.ask(MAKE, asked)) as Draft).id);
});

test('templates and drafts are listed in as many statements for many as for one', async () => {
  const rows = jest.spyOn(it.database, 'rows');
  const count = async () => {
    rows.mockClear();
    await office.ask('{ templates { id usedInAll draftId sections { key } } }');
    await office.ask('{ templateDrafts { id } }');
    return rows.mock.calls.length;
  };
  await press(MAKE, { name: named() });
  const before = await count();
  for (let n = 0; n < 3; n += 1) await press(MAKE, { name: named() });
  expect(await count()).toBe(before);
  rows.mockRestore();
});

test('only governance makes and changes templates', async () => {
  const author = await it.signedIn(await it.people.make('author'));
  expect(await author.refusal(MAKE, { key: randomUUID(), name: named() })).toBe('FORBIDDEN');
  expect(await author.refusal('{ templateDrafts { id } }', {})).toBe('FORBIDDEN');
});
