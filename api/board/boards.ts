import {
  BoardEntity,
  Database,
  isBoardNamed,
  isProgrammeNamed,
  type ListedMeeting,
  ProgrammeEntity,
  readBoards,
  readMeetings,
  readProgrammes,
} from '@countersign/database';
import {
  type Actor,
  availableMeetingActs,
  type BoardAsked,
  boardReasons,
  type ProgrammeAsked,
  programmeReasons,
  type Reason,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { Meeting } from '../meeting/meeting.types.ts';
import { presentMeeting } from '../meeting/present-meeting.ts';
import { Acts, ORGANISATION_ID, type Press } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import type { BoardKind } from '../platform/enums.ts';
import { Ids } from '../platform/ids.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import type { Board, Programme } from './board.types.ts';

type BoardAnswer = Promise<Board | Refusal | Conflict>;

const NO_BOARD: readonly Reason[] = [{ code: 'not-found', text: 'There is no such board.' }];

/** Boards and COG with their programmes and meetings: three statements, whatever their number. */
@Injectable()
export class Boards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly ids: Ids,
  ) {}

  /** Every board with everything of it, boards before COG; the acts on its meetings are this actor's. */
  async all(actor: Actor): Promise<readonly Board[]> {
    const [boards, programmes, listed] = await Promise.all([
      readBoards(this.database),
      readProgrammes(this.database),
      readMeetings(this.database),
    ]);
    const { today } = this.clock.now();
    const meetings = listed.map((each) => presentListed(each, actor, today));
    return boards.map((board) => ({
      ...board,
      meetings: meetings.filter((meeting) => meeting.board.id === board.id),
      programmes: programmes
        .filter(({ boardId }) => boardId === board.id)
        .map(({ boardId: _, ...programme }) => ({
          ...programme,
          board,
          meetings: meetings.filter(({ programmeId }) => programmeId === programme.id),
        })),
    }));
  }

  /** Every programme of every board. */
  async programmes(actor: Actor): Promise<readonly Programme[]> {
    return (await this.all(actor)).flatMap(({ programmes }) => programmes);
  }

  /** Sets up a board, or a Chief Officers' group. */
  make(who: SignedIn, key: string, asked: BoardAsked & { readonly kind: BoardKind }): BoardAnswer {
    const id = this.ids.next();
    return this.acts.once(
      press(who, key, 'makeBoard', id),
      async (unit) => {
        const { kind, name, shortName } = trimmed(asked);
        const reasons = boardReasons({ name, shortName }, await isBoardNamed(unit, name, null));
        if (reasons.length > 0) return reasons;
        await unit.entities.insert(BoardEntity, { id, kind, name, shortName });
        return { event: { act: 'makeBoard', data: { board: name } } };
      },
      (boardId) => this.answer(who, boardId),
    );
  }

  /** Gives a board another name. */
  change(who: SignedIn, key: string, boardId: string, asked: BoardAsked): BoardAnswer {
    return this.acts.once(
      press(who, key, 'changeBoard', boardId),
      async (unit) => {
        const before = await unit.entities.findOneBy(BoardEntity, { id: boardId });
        if (!before) return NO_BOARD;
        const { name, shortName } = trimmed(asked);
        const reasons = boardReasons({ name, shortName }, await isBoardNamed(unit, name, boardId));
        if (reasons.length > 0) return reasons;
        await unit.entities.update(BoardEntity, { id: boardId }, { name, shortName });
        return { event: { act: 'changeBoard', data: { from: before.name, to: name } } };
      },
      (id) => this.answer(who, id),
    );
  }

  /** Sets up a year of meetings of a board. */
  makeProgramme(who: SignedIn, key: string, boardId: string, asked: ProgrammeAsked): BoardAnswer {
    return this.acts.once(
      press(who, key, 'makeProgramme', boardId),
      async (unit) => {
        const board = await unit.entities.findOneBy(BoardEntity, { id: boardId });
        if (!board) return NO_BOARD;
        const programme = { name: asked.name.trim(), year: asked.year };
        const taken = await isProgrammeNamed(unit, boardId, programme);
        const reasons = programmeReasons(programme, taken);
        if (reasons.length > 0) return reasons;
        await unit.entities.insert(ProgrammeEntity, { id: this.ids.next(), boardId, ...programme });
        const said = `${programme.name} (${programme.year}) of ${board.name}`;
        return { event: { act: 'makeProgramme', data: { programme: said } } };
      },
      (id) => this.answer(who, id),
    );
  }

  private async answer({ actor }: SignedIn, id: string): Promise<Board | Refusal> {
    return (await this.all(actor)).find((board) => board.id === id) ?? new Refusal(NO_BOARD);
  }
}

/** Acts on boards are on the organisation's chain; what they make or change is the board. */
const press = (
  who: SignedIn,
  key: string,
  act: 'makeBoard' | 'changeBoard' | 'makeProgramme',
  boardId: string,
): Press => ({ who, key, act, subject: 'organisation', subjectId: ORGANISATION_ID, objectId: boardId });

const trimmed = <Asked extends BoardAsked>(asked: Asked): Asked => ({
  ...asked,
  name: asked.name.trim(),
  shortName: asked.shortName.trim(),
});

const presentListed = ({ meeting, facts }: ListedMeeting, actor: Actor, today: string): Meeting => ({
  ...presentMeeting(meeting),
  acts: availableMeetingActs(facts, actor, today),
});
