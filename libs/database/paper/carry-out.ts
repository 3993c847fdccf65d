import type { AroundSection, Change, Digest, EventDraft, Notice, SectionState } from '@countersign/domain';
import { assigning, Composed, type Sets } from '../composed.ts';
import type { Statements } from '../database.ts';
import { announcing } from '../history/announce.ts';
import { happen } from '../history/append.ts';
import { notify } from '../history/notify.ts';
import { type Applying, PLACED, writeChange } from './changes.ts';
import type { ToDecide } from './facts.ts';

/** An act that was allowed: what it was decided from, what it changes, and what is recorded and told of it. */
export interface Deed {
  readonly act: string;
  /** The id of the paper, or of the section, that was acted on; and the key of the press. */
  readonly on: { readonly id: string; readonly key: string };
  readonly found: Pick<ToDecide<AroundSection>, 'asOf' | 'head'>;
  readonly applying: Applying;
  readonly changes: readonly Change[];
  readonly event: EventDraft;
  readonly notices: readonly Notice[];
}

/** What only the database knows of an act that was done: the id of the signature that it made, if it made one. */
export interface Done {
  readonly signOffId: string | null;
}

const SIGNED: readonly SectionState[] = ['submitted', 'accepted', 'no-update'];

/**
 * Does an act in one statement: its changes, its event at the end of the paper's chain, its receipt, its notices and
 * their announcement, all or none. Undefined, and nothing done, when the paper is no longer as it was decided from.
 */
export async function carryOut(from: Statements, deed: Deed, digest: Digest): Promise<Done | undefined> {
  const { act, on, found, applying, changes, event, notices } = deed;
  const { facts, actor, at } = applying;
  const to = new Composed();
  writeRows(to, deed);
  const chain = { subject: 'paper', subjectId: facts.id, head: found.head } as const;
  happen(to, { chain, event, actor, at }, digest);
  const receipt = [actor.personId, on.key, act, on.id, at].map((value) => to.value(value));
  to.part(
    'receipt',
    `insert into act_receipt (person_id, key, act, subject_id, at) select ${receipt.join(', ')} from held`,
  );
  const subject = { paperId: facts.id, meetingId: facts.meeting.id, at };
  if (notices.length > 0) notify(to, notices, actor.personId, subject);
  const topics = to.value([`paper:${facts.id}`, `meeting:${facts.meeting.id}`]);
  const told = notices.length > 0 ? " union all select 'person:' || person_id from noticed" : '';
  const signature = changes.some(({ change }) => change === 'sign-section')
    ? '(select id from signed)'
    : 'null';
  const done = `select ${signature} as "signOffId",
    (select count(a.told) from (${announcing(`select unnest(${topics}::text[])${told}`)}) a) as announced from held`;
  return from.row<Done & Record<string, unknown>>(to.ending('act', done), to.values);
}

/**
 * The changes: their own parts, and each row that they share. Writing the paper's own row is what holds the paper, if it is
 * still as of then; `held` is the row as it was.
 */
function writeRows(to: Composed, { on, found, applying, changes }: Deed): void {
  const { facts } = applying;
  const sections = new Map<string, Sets>();
  let paper: Sets = { sections_signed: `p.sections_signed + ${to.value(newlySigned(changes))}` };
  let item: Sets = {};
  const cutsNow = changes.some(({ change }) => change === 'cut-edition');
  for (const change of changes) {
    const sets = writeChange(to, change, { ...applying, cutsNow, seq: found.head.seq + 1 });
    paper = { ...paper, ...sets.paper };
    item = { ...item, ...sets.item };
    if (sets.section && 'sectionId' in change)
      sections.set(change.sectionId, { ...sections.get(change.sectionId), ...sets.section });
  }
  if (on.id === facts.id) paper = { ...paper, version: 'p.version + 1' };
  else sections.set(on.id, { ...sections.get(on.id), version: 's.version + 1' });
  to.first(
    'held',
    `update paper p set ${assigning(paper)} where p.id = ${to.value(facts.id)} and p.xmin = ${to.value(found.asOf)}::xid
     returning old.id, old.title, old.author_id, old.meeting_id, old.edition_id, old.series_id, old.follows_id`,
  );
  if (Object.keys(item).length > 0)
    to.part('item', `update agenda_item i set ${assigning(item)} from held h where ${PLACED}`);
  for (const [sectionId, sets] of sections)
    to.part(
      `section_${to.values.length}`,
      `update section s set ${assigning(sets)} from held where s.id = ${to.value(sectionId)}`,
    );
}

/** How many more sections are signed after the changes than before. */
const newlySigned = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + (change.change === 'section-state' ? signs(change) : 0), 0);

const signs = ({ from, to }: { readonly from: SectionState; readonly to: SectionState }) =>
  Number(SIGNED.includes(to)) - Number(SIGNED.includes(from));
