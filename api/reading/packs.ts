import {
  type AgendaItemView,
  Database,
  type MeetingLight,
  meetingAgenda,
  meetingLight,
} from '@countersign/database';
import {
  itemNotice,
  outline,
  type Pack,
  type PackItem as PrintedItem,
  renderEdition,
} from '@countersign/document';
import { formatDay, MEETING_STATE_WORDS } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { ToPrint } from '../image/images.ts';
import { presentMeeting } from '../meeting/present-meeting.ts';
import { shownAgenda } from '../meeting/shown-agenda.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import type { PackItem, PackReading } from './pack.types.ts';
import { entryOf, type Readable, Readings } from './readings.ts';

/** An agenda item with the edition this reader may read of it; null when there is none, or none for them. */
interface Opened {
  readonly item: AgendaItemView;
  readonly readable: Readable | null;
}

/** The papers of a meeting as one pack, in the order of its agenda. A reader finds in it only what they may read. */
@Injectable()
export class Packs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readings: Readings,
  ) {}

  /** The pack to read in the browser; null when there is no such meeting. */
  async read(who: SignedIn, meetingId: string): Promise<PackReading | null> {
    const meeting = await meetingLight(this.database, meetingId);
    if (!meeting) return null;
    const opened = await this.open(who, meeting);
    return {
      meeting: presentMeeting(meeting),
      items: opened.map(presentItem),
      pdf: `/files/meetings/${meetingId}/pack.pdf`,
    };
  }

  /** The pack to print, and which papers are in it; null when there is no such meeting. */
  async print(
    who: SignedIn,
    meetingId: string,
  ): Promise<{ readonly pack: Pack; readonly papers: readonly ToPrint[] } | null> {
    const meeting = await meetingLight(this.database, meetingId);
    if (!meeting) return null;
    const opened = await this.open(who, meeting);
    const papers = opened.flatMap(({ readable }) =>
      readable ? [{ paperId: readable.view.facts.id, content: readable.content }] : [],
    );
    return { pack: printed(meeting, opened), papers };
  }

  private async open(who: SignedIn, meeting: MeetingLight): Promise<readonly Opened[]> {
    const opened: Opened[] = [];
    const agenda = await meetingAgenda(this.database, meeting.id, this.clock.now().today);
    for (const item of shownAgenda(agenda, who.actor, meeting)) {
      const { paper, editionId, kind } = item;
      const readable =
        paper && kind === 'paper' ? await this.readings.edition(who, paper.id, editionId) : null;
      opened.push({ item, readable });
    }
    return opened;
  }
}

function noteOf({ kind, reason, due, outcome }: AgendaItemView): string {
  if (kind === 'verbal') return reason ?? '';
  if (kind === 'to-follow') return due ? `To follow by ${formatDay(due)}` : '';
  return outcome ? `The board: ${outcome}` : '';
}

function presentItem({ item, readable }: Opened): PackItem {
  const prefix = `item-${item.number}-`;
  const shut = item.kind === 'paper' && !readable ? 'This paper is not open to you.' : noteOf(item);
  return {
    number: item.number,
    kind: item.kind,
    title: item.title,
    detail: [itemNotice(item.kind), item.owner?.line, shut].filter(Boolean).join(' · '),
    paperId: readable ? (item.paper?.id ?? null) : null,
    edition: readable?.frame.number ?? null,
    html: readable ? renderEdition(readable.content, readable.frame, { level: 2, prefix }) : null,
    outline: readable ? outline(readable.content).map(entryOf(prefix)) : [],
  };
}

function printed(meeting: MeetingLight, opened: readonly Opened[]): Pack {
  return {
    board: meeting.board.name,
    title: meeting.name,
    meeting: [formatDay(meeting.day), meeting.startsAt, meeting.place].filter(Boolean).join(', '),
    edition: String(1 + opened.filter(({ item }) => /[A-Z]$/.test(item.number)).length),
    state: MEETING_STATE_WORDS[meeting.state],
    reference: meeting.board.shortName,
    marking: { tier: 'OFFICIAL', sensitive: false },
    draft: meeting.issuedAt === null,
    items: opened.map(printedItem),
  };
}

function printedItem({ item, readable }: Opened): PrintedItem {
  const note = noteOf(item);
  const entry = {
    number: item.number,
    title: item.title,
    ...(item.owner ? { presenter: item.owner.line } : {}),
    ...(note ? { note } : {}),
  };
  if (item.kind !== 'paper') return { ...entry, kind: item.kind };
  return readable
    ? { ...entry, kind: 'paper', paper: readable }
    : { ...entry, kind: 'to-follow', note: 'This paper is not open to you.' };
}
