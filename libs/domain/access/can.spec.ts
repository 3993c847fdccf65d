import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Action, can, PERMISSIONS } from './can.ts';
import { type Capacity, capacities, type Resource } from './capacity.ts';
import { type Actor, ROLES, type Role } from './role.ts';

const somebody = (personId: string, roles: readonly Role[] = [], postIds: readonly string[] = []): Actor => ({
  personId,
  line: personId,
  roles,
  postIds,
  active: true,
});

const ORGANISATION: Resource = { kind: 'organisation' };
const PAPER: Resource = {
  kind: 'paper',
  authorId: 'author',
  chiefOfficerPostId: 'acc',
  leadIds: ['lead', 'fellow'],
  boardMayRead: false,
};
const SECTION: Resource = { ...PAPER, kind: 'section', leadId: 'lead' };
const APPROVED: Resource = { ...PAPER, boardMayRead: true };
const OWN: Resource = { kind: 'own', ownerId: 'author' };

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

describe('a capacity is held by', () => {
  test.each<[Capacity, string, Actor, Resource]>([
    ['signed-in', 'anybody', somebody('x'), ORGANISATION],
    ['any-author', 'an author', somebody('x', ['author']), ORGANISATION],
    ['any-lead', 'a lead', somebody('x', ['lead']), ORGANISATION],
    ['governance', 'governance staff', somebody('x', ['governance']), ORGANISATION],
    ['cog-secretary', 'the secretary of COG', somebody('x', ['cog-secretary']), ORGANISATION],
    ['board-secretary', 'the secretary of the board', somebody('x', ['board-secretary']), ORGANISATION],
    ['chief-officer', 'a Chief Officer', somebody('x', ['chief-officer']), ORGANISATION],
    ['analyst', 'an analyst', somebody('x', ['analyst']), ORGANISATION],
    ['auditor', 'an auditor', somebody('x', ['auditor']), ORGANISATION],
    ['administrator', 'an administrator', somebody('x', ['administrator']), ORGANISATION],
    ['paper-author', 'its author', somebody('author'), PAPER],
    ['paper-author', 'the author, on its sections', somebody('author'), SECTION],
    ['paper-lead', 'the lead of any of its sections', somebody('fellow'), PAPER],
    ['section-lead', 'the lead of that very section', somebody('lead'), SECTION],
    ['paper-chief-officer', 'whoever holds its post', somebody('x', ['chief-officer'], ['acc']), PAPER],
    ['board-reader', 'the secretary, once it is approved', somebody('x', ['board-secretary']), APPROVED],
    ['self', 'the owner', somebody('author'), OWN],
  ])('%s: %s', (capacity, _, actor, resource) => {
    expect(capacities(actor, resource)).toContain(capacity);
  });

  test.each<[Capacity, string, Actor, Resource]>([
    ['any-author', 'a lead', somebody('x', ['lead']), ORGANISATION],
    ['any-lead', 'an author', somebody('x', ['author']), ORGANISATION],
    ['paper-author', 'another author', somebody('x', ['author']), PAPER],
    ['paper-author', 'its author, on something that is no paper', somebody('author'), ORGANISATION],
    ['paper-lead', 'a lead of other papers', somebody('x', ['lead']), PAPER],
    ['section-lead', 'the lead of another section', somebody('fellow'), SECTION],
    ['section-lead', 'its lead, on the whole paper', somebody('lead'), PAPER],
    [
      'paper-chief-officer',
      'a Chief Officer of another post',
      somebody('x', ['chief-officer'], ['dcc']),
      PAPER,
    ],
    ['paper-chief-officer', 'the post without the role', somebody('x', [], ['acc']), PAPER],
    [
      'paper-chief-officer',
      'anybody, on a paper without a post',
      somebody('x', ['chief-officer'], ['acc']),
      { ...PAPER, chiefOfficerPostId: null },
    ],
    ['board-reader', 'the secretary, before it is approved', somebody('x', ['board-secretary']), PAPER],
    ['board-reader', 'anybody else, once it is approved', somebody('x', ['administrator']), APPROVED],
    ['self', 'somebody else', somebody('x'), OWN],
  ])('%s: not by %s', (capacity, _, actor, resource) => {
    expect(capacities(actor, resource)).not.toContain(capacity);
  });
});

describe('may', () => {
  test.each<[Action, Resource, readonly Role[]]>([
    ['readPaper', PAPER, ['governance', 'cog-secretary', 'chief-officer', 'auditor']],
    ['readPaper', APPROVED, ['governance', 'cog-secretary', 'board-secretary', 'chief-officer', 'auditor']],
    ['readDraft', PAPER, ['governance', 'cog-secretary', 'chief-officer', 'auditor']],
    ['readDraft', APPROVED, ['governance', 'cog-secretary', 'chief-officer', 'auditor']],
    [
      'readReadiness',
      ORGANISATION,
      ['governance', 'cog-secretary', 'board-secretary', 'chief-officer', 'auditor'],
    ],
    ['readCogSession', ORGANISATION, ['governance', 'cog-secretary', 'chief-officer', 'auditor']],
    ['comment', PAPER, ['governance', 'cog-secretary', 'chief-officer']],
    ['resolveComment', PAPER, ['governance']],
    ['writeSection', SECTION, []],
    ['approvePaper', PAPER, []],
    ['submitPaper', PAPER, []],
    ['submitSection', SECTION, []],
    ['recordCogOutcome', PAPER, ['governance', 'cog-secretary']],
    ['withdrawPaper', PAPER, ['governance']],
    ['commissionPaper', ORGANISATION, ['governance']],
    ['issueAgenda', ORGANISATION, ['governance', 'board-secretary']],
    ['managePeople', ORGANISATION, ['administrator']],
    ['manageBoards', ORGANISATION, ['governance', 'administrator']],
    ['readLoads', ORGANISATION, ['governance', 'analyst', 'auditor', 'administrator']],
    ['readSmallNumbers', ORGANISATION, ['governance', 'analyst', 'auditor', 'administrator']],
    ['loadFigures', ORGANISATION, ['analyst']],
    ['changeMeasure', ORGANISATION, ['analyst', 'administrator']],
    ['changeHouseRules', ORGANISATION, ['governance', 'administrator']],
    ['changeTemplates', ORGANISATION, ['governance']],
    ['manageOwnAccount', OWN, []],
  ])('%s, by a role alone', (action, resource, roles) => {
    expect(ROLES.filter((role) => can(somebody('x', [role]), action, resource))).toEqual(roles);
  });

  test.each<[Action, Resource, readonly string[]]>([
    ['readPaper', PAPER, ['author', 'lead', 'fellow']],
    ['readDraft', PAPER, ['author', 'lead', 'fellow']],
    ['comment', PAPER, ['author', 'lead', 'fellow']],
    ['resolveComment', PAPER, ['author', 'lead', 'fellow']],
    ['writeSection', SECTION, ['author', 'lead']],
    ['submitSection', SECTION, ['lead']],
    ['acceptSection', SECTION, ['author']],
    ['submitPaper', PAPER, ['author']],
    ['approvePaper', PAPER, []],
    ['manageOwnAccount', OWN, ['author']],
  ])('%s, by what they are to it', (action, resource, people) => {
    const everybody = ['author', 'lead', 'fellow', 'stranger'];
    expect(everybody.filter((name) => can(somebody(name), action, resource))).toEqual(people);
  });

  test('approvePaper and returnPaper, only whoever holds its post', () => {
    for (const action of ['approvePaper', 'returnPaper'] as const) {
      expect(can(somebody('x', ['chief-officer'], ['acc']), action, PAPER)).toBe(true);
      expect(can(somebody('x', [...ROLES], ['dcc']), action, PAPER)).toBe(false);
    }
  });
});

const names = fc.constantFrom('author', 'lead', 'fellow', 'x', 'y');
const posts = fc.constantFrom('acc', 'dcc');
const actors = fc.record({
  personId: names,
  line: fc.constant('somebody'),
  roles: fc.subarray([...ROLES]),
  postIds: fc.subarray(['acc', 'dcc']),
  active: fc.boolean(),
});
const paperFields = {
  authorId: names,
  chiefOfficerPostId: fc.option(posts),
  leadIds: fc.uniqueArray(names),
  boardMayRead: fc.boolean(),
};
const papers = fc.record({ kind: fc.constant('paper' as const), ...paperFields });
const sections = fc.record({ kind: fc.constant('section' as const), leadId: names, ...paperFields });
const own = fc.record({ kind: fc.constant('own' as const), ownerId: names });
const resources: fc.Arbitrary<Resource> = fc.oneof(fc.constant(ORGANISATION), papers, sections, own);
const actions = fc.constantFrom(...ACTIONS);

const holds = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { numRuns: 2_000 });

describe('whatever the paper and whoever asks', () => {
  test('nobody who is disabled may do anything', () => {
    holds(
      fc.property(actors, actions, resources, (actor, action, resource) => {
        expect(can({ ...actor, active: false }, action, resource)).toBe(false);
      }),
    );
  });

  test('an administrator who is nothing else reads no paper and decides nothing on it', () => {
    const ofPapers = ACTIONS.filter(
      (action) => !(PERMISSIONS[action] as readonly Capacity[]).includes('signed-in'),
    );
    const theirs: readonly Action[] = [
      'readHistory',
      'managePeople',
      'manageBoards',
      'readLoads',
      'readSmallNumbers',
      'changeMeasure',
      'changeHouseRules',
    ];
    holds(
      fc.property(fc.constantFrom(...ofPapers), fc.oneof(papers, sections), (action, resource) => {
        expect(can(somebody('nobody', ['administrator'], ['acc', 'dcc']), action, resource)).toBe(
          theirs.includes(action),
        );
      }),
    );
  });

  test('a further role never takes a right away', () => {
    holds(
      fc.property(actors, fc.constantFrom(...ROLES), actions, resources, (actor, role, action, resource) => {
        const more = { ...actor, roles: [...actor.roles, role] };
        expect(!can(actor, action, resource) || can(more, action, resource)).toBe(true);
      }),
    );
  });

  test('who writes a section, or does anything to a paper, may read that paper or plans its meeting', () => {
    const onPapers = [
      'writeSection',
      'comment',
      'resolveComment',
      'submitPaper',
      'approvePaper',
      'recordCogOutcome',
    ] as const;
    holds(
      fc.property(
        actors,
        fc.constantFrom(...onPapers),
        fc.oneof(papers, sections),
        (actor, action, resource) => {
          const { kind: _, ...paper } = resource;
          const leadIds =
            resource.kind === 'section' ? [...resource.leadIds, resource.leadId] : resource.leadIds;
          const whole: Resource = { ...paper, kind: 'paper', leadIds };
          expect(!can(actor, action, resource) || can(actor, 'readPaper', whole)).toBe(true);
        },
      ),
    );
  });

  test('who reads the draft, or says anything about it, reads the paper too; the board’s staff never do by that alone', () => {
    holds(
      fc.property(actors, papers, (actor, paper) => {
        for (const action of ['comment', 'resolveComment'] as const)
          expect(!can(actor, action, paper) || can(actor, 'readDraft', paper)).toBe(true);
        expect(!can(actor, 'readDraft', paper) || can(actor, 'readPaper', paper)).toBe(true);
        expect(can(somebody('nobody', ['board-secretary']), 'readDraft', paper)).toBe(false);
      }),
    );
  });

  test('one section’s lead gets no right on another’s', () => {
    holds(
      fc.property(sections, (section) => {
        const lead = somebody('y', ['lead']);
        const other = { ...section, leadId: 'x', authorId: 'x', leadIds: ['x', 'y'] };
        for (const action of ['writeSection', 'submitSection', 'confirmSection', 'reopenSection'] as const)
          expect(can(lead, action, other)).toBe(false);
      }),
    );
  });
});
