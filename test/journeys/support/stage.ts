import { randomUUID } from 'node:crypto';
import { addDays, type Day, londonDay } from '@countersign/domain';
import { CAST } from './cast.ts';
import { type Organisation, pressOn } from './organisation.ts';
import { write } from './writer.ts';

/** A meeting of the board that a journey has for itself. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
}

/** A paper that a journey has for itself. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly meeting: Meeting;
}

/** How far a paper is brought before a journey begins. */
export type Point = (typeof WAY)[number]['to'];

interface SectionSeen {
  readonly id: string;
  readonly number: string;
  readonly ofAuthor: boolean;
  readonly empty: boolean;
}

const today = (): Day => londonDay(new Date().toISOString());

const PAPER = 'query ($id: ID!) { paper(id: $id) { version } }';
const SECTIONS = `query ($id: ID!) {
  paper(id: $id) { sections { id number kind ofAuthor empty } }
}`;
const SECTION = 'query ($id: ID!) { section(id: $id) { version hash } }';
const DRAFT = 'query ($id: ID!) { draft(paperId: $id) { hash } }';
const READING = 'query ($id: ID!) { reading(paperId: $id) { hash } }';

/** Sets papers up through the API, as the people of the demo, up to where a journey begins. */
export class Stage {
  constructor(private readonly organisation: Organisation) {}

  /** Plans a meeting of the board so many days from today. */
  async plan(daysAhead: number): Promise<Meeting> {
    const day = addDays(today(), daysAhead);
    const name = `Scrutiny Board ${randomUUID().slice(0, 8)}`;
    return { id: await this.planFor('BOARD', name, day), name, day };
  }

  /** Commissions a paper on one subject and brings it to a point on its way. */
  async paper(to: Point, meeting?: Meeting): Promise<Paper> {
    const paper = await this.commission(meeting ?? (await this.plan(60)));
    await this.bring(paper, to);
    return paper;
  }

  /** Writes a section of a paper, by what its author or lead is. */
  async write(name: string, sectionId: string, words: string): Promise<void> {
    await write(await this.organisation.as(name), sectionId, words);
  }

  /** The sections of a paper that are written, in their order. */
  async sections({ id }: Paper): Promise<readonly SectionSeen[]> {
    const { sections } = await this.organisation.ask<{
      sections: (SectionSeen & { readonly kind: string })[];
    }>(CAST.author, SECTIONS, { id });
    return sections.filter(({ kind }) => kind === 'TEXT');
  }

  /** The id of the section of this number. */
  async section(paper: Paper, number: string): Promise<string> {
    const found = (await this.sections(paper)).find((section) => section.number === number);
    if (!found) throw new Error(`The paper has no section ${number}.`);
    return found.id;
  }

  /** Does an act on a paper as it stands now. */
  async act(name: string, act: string, { id }: Paper, more: Record<string, unknown> = {}): Promise<void> {
    const { version } = await this.organisation.ask<{ version: number }>(name, PAPER, { id });
    await this.organisation.act(name, act, { paperId: id, on: pressOn(version), ...more });
  }

  /** Comments on a section. */
  async comment(name: string, { id }: Paper, sectionId: string, body: string): Promise<void> {
    await this.organisation.act(name, 'openThread', { key: randomUUID(), paperId: id, sectionId, body });
  }

  /** Places a paper on the agenda of a meeting whose deadline is past. */
  async placeLate(paper: Paper): Promise<void> {
    const accepted = { reason: 'It was called at short notice.', authority: 'The Commissioner as chair' };
    await this.act(CAST.governance, 'acceptLatePaper', paper, accepted);
    await this.act(CAST.governance, 'placeOnAgenda', paper);
  }

  /** Issues the agenda of a meeting. */
  async issue({ id }: Meeting): Promise<void> {
    const query = 'query ($id: ID!) { meeting(id: $id) { version } }';
    const { version } = await this.organisation.ask<{ version: number }>(CAST.governance, query, { id });
    await this.organisation.act(CAST.governance, 'issueAgenda', { meetingId: id, on: pressOn(version) });
  }

  /** The session of COG that is held today; planned when none is. */
  async cogSession(): Promise<string> {
    const sessions = await this.organisation.ask<{ id: string; day: Day }[]>(
      CAST.governance,
      '{ cogMeetings { id day } }',
    );
    const held = sessions.find(({ day }) => day === today());
    return held?.id ?? this.planFor('COG', 'Chief Officer Group, today', today());
  }

  /** Brings a paper on to a point on its way, each step by whoever it is for; a new one from its beginning. */
  async bring(paper: Paper, point: Point, from: Point = 'commissioned'): Promise<void> {
    const first = WAY.findIndex(({ to }) => to === from);
    for (const { to, step } of WAY.slice(first)) {
      await step(this, paper);
      if (to === point) return;
    }
  }

  /** Commissions the next paper of a series for a later meeting. */
  async next(paper: Paper): Promise<Paper> {
    return this.commission(await this.plan(90), paper);
  }

  /** Writes every section of the author, or of the lead, that is still empty. */
  async writeEmpty(paper: Paper, by: typeof CAST.author | typeof CAST.lead): Promise<void> {
    const isTheirs = ({ ofAuthor, empty }: SectionSeen) => empty && ofAuthor === (by === CAST.author);
    const theirs = (await this.sections(paper)).filter(isTheirs);
    await Promise.all(theirs.map(({ id }) => this.write(by, id, 'Written by whoever it is for.')));
  }

  /** Has every section written; the lead signs theirs and the author accepts them. */
  async writeAll(paper: Paper): Promise<void> {
    await this.writeEmpty(paper, CAST.author);
    await this.writeEmpty(paper, CAST.lead);
    for (const { id } of (await this.sections(paper)).filter(({ ofAuthor }) => !ofAuthor)) {
      await this.sign(CAST.lead, 'submitSection', id);
      await this.sign(CAST.author, 'acceptSection', id);
    }
  }

  /** The hash of the text that an act on a paper names. */
  async hash(name: string, of: 'draft' | 'edition', { id }: Paper): Promise<string> {
    const { hash } = await this.organisation.ask<{ hash: string }>(name, of === 'draft' ? DRAFT : READING, {
      id,
    });
    return hash;
  }

  private async planFor(kind: 'BOARD' | 'COG', name: string, day: Day): Promise<string> {
    const boards = await this.organisation.ask<{ id: string; kind: string }[]>(
      CAST.governance,
      '{ boards { id kind } }',
    );
    const boardId = boards.find((board) => board.kind === kind)?.id;
    return this.organisation.act(CAST.governance, 'planMeeting', { key: randomUUID(), boardId, name, day });
  }

  private async sign(name: string, act: 'submitSection' | 'acceptSection', id: string): Promise<void> {
    const { version, hash } = await this.organisation.ask<{ version: number; hash: string }>(name, SECTION, {
      id,
    });
    await this.organisation.act(name, act, { sectionId: id, on: pressOn(version), hash });
  }

  private async commission(meeting: Meeting, last?: Paper): Promise<Paper> {
    const ask = <Shape>(query: string) => this.organisation.ask<Shape>(CAST.governance, query);
    const templates = await ask<{ id: string; key: string }[]>('{ templates { id key } }');
    const people = await ask<{ id: string; name: string }[]>('{ people { id name } }');
    const posts = await ask<{ id: string; title: string }[]>('{ posts { id title } }');
    const person = (name: string) => people.find((one) => one.name === name)?.id;
    const title = `Rural crime ${randomUUID().slice(0, 8)}`;
    const input = {
      key: randomUUID(),
      templateId: templates.find(({ key }) => key === 'single-subject')?.id,
      meetingId: meeting.id,
      title,
      periodStart: last ? '2026-10-01' : '2026-07-01',
      ...(last ? { fromPaperId: last.id } : {}),
      authorId: person(CAST.author),
      chiefOfficerPostId: posts.find((post) => post.title === CAST.chiefOfficerPost)?.id,
      leads: ['performance', 'delivery'].map((sectionKey) => ({ sectionKey, personId: person(CAST.lead) })),
    };
    const id = await this.organisation.act(CAST.governance, 'commissionPaper', { input });
    return { id, title, meeting };
  }
}

/** The way of a paper to the board, as the steps that bring it to each point. */
const WAY = [
  { to: 'commissioned', step: async () => undefined },
  {
    to: 'drafting',
    step: (stage: Stage, paper: Paper) => stage.act(CAST.author, 'startPaper', paper),
  },
  { to: 'written', step: (stage: Stage, paper: Paper) => stage.writeAll(paper) },
  {
    to: 'with-officer',
    step: async (stage: Stage, paper: Paper) =>
      stage.act(CAST.author, 'submitPaper', paper, { hash: await stage.hash(CAST.author, 'draft', paper) }),
  },
  {
    to: 'with-cog',
    step: async (stage: Stage, paper: Paper) =>
      stage.act(CAST.chiefOfficer, 'approvePaper', paper, {
        hash: await stage.hash(CAST.chiefOfficer, 'edition', paper),
      }),
  },
  {
    to: 'approved',
    step: async (stage: Stage, paper: Paper) =>
      stage.act(CAST.cogSecretary, 'recordCogOutcome', paper, {
        hash: await stage.hash(CAST.cogSecretary, 'edition', paper),
        outcome: 'APPROVED',
        meetingId: await stage.cogSession(),
      }),
  },
  {
    to: 'on-agenda',
    step: (stage: Stage, paper: Paper) => stage.act(CAST.governance, 'placeOnAgenda', paper),
  },
] as const;
