import type { SectionDoc } from '@countersign/document';
import {
  concreteSection,
  concreteSections,
  type Day,
  nextPeriod,
  type PaperAct,
  type Period,
  type SectionAct,
  suggestedPeriod,
  suggestedTitle,
} from '@countersign/domain';
import type { QuestionAsked } from '../commission/opening.ts';
import type { Brought } from '../paper/bring.ts';
import type { Play } from './play.ts';
import type { Said } from './texts/answers.ts';
import { fillIn, type Written } from './texts/fill-in.ts';

const POSTS = {
  ruth: 'Deputy Chief Constable',
  marcus: 'ACC Crime and Public Protection',
  saira: 'ACC Local Policing',
} as const;

/** Who a paper is from and for, by the demo's short names. */
export interface Casting {
  readonly name: string;
  readonly template: string;
  readonly meeting: string;
  readonly meetingDay: Day;
  readonly author: string;
  readonly chief: keyof typeof POSTS;
  /** The lead of every section that a lead writes, by the section's key. */
  readonly leads: Readonly<Record<string, string>>;
  /** The title, where the template's own with the period will not do. */
  readonly title?: string;
  /** The paper of the period before, which last quarter's board has seen. */
  readonly from?: string;
  /** The period it reports on, where that does not follow from the boards. */
  readonly period?: Period;
  /** What the board asks of it. */
  readonly questions?: readonly QuestionAsked[];
}

/** One paper's way through the demo: everything is noted in the diary, to be done on its day. */
export class PaperStory {
  readonly period: Period;
  private readonly written = new Set<string>();

  constructor(
    private readonly play: Play,
    readonly casting: Casting,
  ) {
    const { definition } = play.template(casting.template);
    const reportedAt = (board: Day) => suggestedPeriod(definition, play.days.before(board, 30));
    const following = () =>
      casting.from === undefined
        ? reportedAt(casting.meetingDay)
        : nextPeriod(reportedAt(play.days.lastBoard));
    this.period = casting.period ?? following();
  }

  commissioned(day: Day, time = '09:20'): this {
    const { name, template, meeting, author, chief, leads, title, from } = this.casting;
    const { id: templateId, definition } = this.play.template(template);
    this.play.diary.on(day, time, async () => {
      const { desk } = this.play;
      await desk.commission('priya', name, {
        templateId,
        fromPaperId: from === undefined ? null : desk.paper(from),
        meetingId: desk.meeting(meeting),
        title: title ?? suggestedTitle(definition, this.period),
        periodStart: this.period.start,
        authorId: await desk.personId(author),
        chiefOfficerPostId: this.play.postId(POSTS[chief]),
        leads: await Promise.all(
          Object.entries(leads).map(async ([sectionKey, lead]) => ({
            sectionKey,
            personId: await desk.personId(lead),
          })),
        ),
        questions: this.casting.questions ?? [],
      });
    });
    return this;
  }

  /** An act on the whole paper. */
  act(day: Day, time: string, by: string, act: PaperAct, brought: Brought = {}): this {
    return this.does(day, time, () => this.play.desk.onPaper({ by, paper: this.casting.name }, act, brought));
  }

  /** An act that names a COG meeting, which has no id before the diary is lived. */
  cog(day: Day, cogOutcome: 'approved' | 'returned', reason?: string): this {
    return this.does(day, '11:10', () =>
      this.play.desk.onPaper({ by: 'bethan', paper: this.casting.name }, 'recordCogOutcome', {
        cogOutcome,
        cogMeetingId: this.play.desk.meeting(`cog ${day}`),
        ...(reason === undefined ? {} : { reason }),
      }),
    );
  }

  sectionAct(
    day: Day,
    time: string,
    by: string,
    section: string,
    act: SectionAct,
    brought: Brought = {},
  ): this {
    return this.does(day, time, () =>
      this.play.desk.onSection({ by, paper: this.casting.name }, section, act, brought),
    );
  }

  /** Somebody fills a section in. */
  wrote(day: Day, time: string, by: string, section: string, written: Written): this {
    const definition = concreteSection(this.play.template(this.casting.template).definition, section);
    if (!definition) throw new Error(`Template ${this.casting.template} has no section ${section}.`);
    this.written.add(section);
    return this.drafted(day, time, by, section, fillIn(definition, this.period, written), written.said);
  }

  /** Somebody leaves a section with these blocks. */
  drafted(day: Day, time: string, by: string, section: string, doc: SectionDoc, said?: Said): this {
    return this.does(day, time, () =>
      this.play.desk.write({ by, paper: this.casting.name }, section, doc, this.period, said),
    );
  }

  /** A lead begins, writes and signs a section. */
  signed(day: Day, time: string, section: string, written: Written): this {
    const lead = this.lead(section);
    return this.sectionAct(day, time, lead, section, 'startSection')
      .wrote(day, time, lead, section, written)
      .sectionAct(day, time, lead, section, 'submitSection');
  }

  accepted(day: Day, time: string, ...sections: readonly string[]): this {
    for (const section of sections) this.sectionAct(day, time, this.casting.author, section, 'acceptSection');
    return this;
  }

  started(day: Day): this {
    return this.act(day, '10:05', this.casting.author, 'startPaper');
  }

  /** The author fills in lines of the front sheet; in `people` somebody by their short name. */
  frontSheet(
    day: Day,
    time: string,
    lines: Readonly<Record<string, string>>,
    people: Readonly<Record<string, string>> = {},
  ): this {
    const { desk } = this.play;
    return this.does(day, time, async () => {
      const named = Object.entries(people).map(async ([key, name]) => ({
        key,
        value: await desk.personId(name),
      }));
      const given = Object.entries(lines).map(([key, value]) => ({ key, value }));
      const press = { by: this.casting.author, paper: this.casting.name };
      await desk.onPaper(press, 'fillFrontSheet', { lines: [...given, ...(await Promise.all(named))] });
    });
  }

  /** The author confirms the standing statements that nobody has looked at yet, and submits. */
  submitted(day: Day): this {
    const { definition } = this.play.template(this.casting.template);
    for (const { key, kind, writer, statement } of concreteSections(definition))
      if (kind === 'text' && writer === 'author' && statement !== undefined && !this.written.has(key))
        this.wrote(day, '15:20', this.casting.author, key, {});
    return this.act(day, '15:40', this.casting.author, 'submitPaper');
  }

  approved(day: Day): this {
    return this.act(day, '16:20', this.casting.chief, 'approvePaper');
  }

  placed(day: Day): this {
    return this.act(day, '10:30', 'tom', 'placeOnAgenda');
  }

  comment(day: Day, time: string, by: string, name: string, section: string | null, body: string): this {
    return this.does(day, time, () =>
      this.play.desk.comment({ by, paper: this.casting.name }, name, section, body),
    );
  }

  reply(day: Day, time: string, by: string, name: string, body: string): this {
    return this.does(day, time, () => this.play.desk.reply(by, name, body));
  }

  resolve(day: Day, time: string, by: string, name: string): this {
    return this.does(day, time, () => this.play.desk.resolve(by, name));
  }

  /** The post that answers for the paper. */
  get chiefPost(): string {
    return POSTS[this.casting.chief];
  }

  lead(section: string): string {
    const lead = this.casting.leads[section];
    if (lead === undefined) throw new Error(`Section ${section} of ${this.casting.name} has no lead.`);
    return lead;
  }

  private does(day: Day, time: string, work: () => Promise<void>): this {
    this.play.diary.on(day, time, work);
    return this;
  }
}
