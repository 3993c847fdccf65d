import type { Day, Deadline, MeetingState } from '@countersign/domain';

/** A meeting as it is listed and named everywhere. */
export interface MeetingLight {
  readonly id: string;
  readonly name: string;
  readonly board: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: 'board' | 'cog';
  };
  readonly programmeId: string | null;
  readonly day: Day;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly state: MeetingState;
  readonly version: number;
  readonly cutOff: Day;
  readonly deadlines: readonly Deadline[];
  readonly paperCount: number;
  readonly issuedAt: string | null;
}

/** Meeting `m` as JSON in the shape of {@link MeetingLight}; part of every statement that names a meeting. */
export const MEETING = `json_build_object('id', m.id, 'name', m.name, 'programmeId', m.programme_id, 'day', m.day,
  'board', (select json_build_object('id', b.id, 'name', b.name, 'shortName', b.short_name, 'kind', b.kind) from board b where b.id = m.board_id),
  'startsAt', m.starts_at, 'place', m.place, 'state', m.state, 'version', m.version, 'cutOff', m.cut_off,
  'deadlines', m.deadlines, 'paperCount', (select count(*) from paper mp where mp.meeting_id = m.id),
  'issuedAt', to_char(m.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
