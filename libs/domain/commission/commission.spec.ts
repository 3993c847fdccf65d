import { expect, test } from '@jest/globals';
import type { Actor } from '../access/role.ts';
import type { NamedPerson } from '../paper/act-input.ts';
import { SINGLE_SUBJECT } from '../template/standard/single-subject.ts';
import { type CommissionFacts, commissionedSections, commissionReasons } from './commission.ts';

const person = (id: string, over: Partial<NamedPerson> = {}): NamedPerson => ({
  id,
  line: `Inspector ${id}`,
  active: true,
  chiefOfficer: false,
  ...over,
});
const chief = person('chief', { line: 'ACC chief', chiefOfficer: true });
const governance: Actor = { personId: 'g', line: 'G', roles: ['governance'], postIds: [], active: true };
const today = '2026-05-01';

const facts = (over: Partial<CommissionFacts> = {}): CommissionFacts => ({
  template: SINGLE_SUBJECT,
  meeting: { id: 'm', name: 'June board', day: '2026-06-25', state: 'planned', cutOff: '2026-06-13' },
  title: 'Roads',
  periodStart: '2026-01-01',
  author: person('author'),
  post: { id: 'post', title: 'ACC Crime', holder: chief },
  leads: [
    { sectionKey: 'performance', person: person('one') },
    { sectionKey: 'delivery', person: person('two') },
  ],
  ...over,
});
const codes = (over: Partial<CommissionFacts>) =>
  commissionReasons(facts(over), governance, today).map(({ code }) => code);
const deadlines = [
  { key: 'contributions', due: '2026-05-20' },
  { key: 'author', due: '2026-05-23' },
] as const;

test('governance may commission a paper that has everything', () => {
  expect(commissionReasons(facts(), governance, today)).toEqual([]);
});

test('nobody but governance commissions', () => {
  const author: Actor = { ...governance, roles: ['author', 'administrator', 'board-secretary'] };
  expect(commissionReasons(facts(), author, today).map(({ code }) => code)).toEqual(['not-yours']);
});

test.each<[string, Partial<CommissionFacts>]>([
  ['meeting-missing', { meeting: undefined }],
  [
    'meeting-not-open',
    { meeting: { id: 'm', name: 'M', day: '2026-06-25', state: 'held', cutOff: '2026-06-13' } },
  ],
  [
    'meeting-past',
    { meeting: { id: 'm', name: 'M', day: '2026-04-30', state: 'planned', cutOff: '2026-04-13' } },
  ],
  ['title-missing', { title: '  ' }],
  ['period-odd', { periodStart: '2026-02-01' }],
  ['author-missing', { author: person('author', { active: false }) }],
  ['author-approves', { author: chief }],
  ['post-missing', { post: undefined }],
  ['post-vacant', { post: { id: 'post', title: 'ACC Crime', holder: null } }],
])('%s is refused', (code, over) => {
  expect(codes(over)).toEqual([code]);
});

test('every section of a lead needs one, who is not the approver, and there are no others', () => {
  expect(
    codes({
      leads: [
        { sectionKey: 'purpose', person: person('x') },
        { sectionKey: 'delivery', person: chief },
      ],
    }),
  ).toEqual(['section-unknown', 'lead-missing', 'lead-approves']);
});

test('all reasons are told at once', () => {
  expect(codes({ meeting: undefined, title: '', author: undefined, post: undefined, leads: [] })).toEqual([
    'meeting-missing',
    'title-missing',
    'author-missing',
    'post-missing',
    'lead-missing',
    'lead-missing',
  ]);
});

test('a section led by the author is the author’s own and due with the paper', () => {
  const author = person('author');
  const sections = commissionedSections(
    facts({
      author,
      leads: [
        { sectionKey: 'performance', person: author },
        { sectionKey: 'delivery', person: person('two') },
      ],
    }),
    deadlines,
  );
  const found = (key: string) => sections.find(({ definition }) => definition.key === key);
  expect(found('performance')).toMatchObject({ ofAuthor: true, leadId: null, due: '2026-05-23' });
  expect(found('delivery')).toMatchObject({ ofAuthor: false, leadId: 'two', due: '2026-05-20' });
});
