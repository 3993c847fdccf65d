import type { MixedList } from 'typeorm';
import { BoardEntity } from './board/board.entity.ts';
import { ProgrammeEntity } from './board/programme.entity.ts';
import { AppointmentEntity } from './person/appointment.entity.ts';
import { PersonEntity } from './person/person.entity.ts';
import { PostEntity } from './person/post.entity.ts';
import { RoleGrantEntity } from './person/role-grant.entity.ts';
import { InvitationEntity } from './session/invitation.entity.ts';
import { SessionEntity } from './session/session.entity.ts';

/** The entities of simple reads and writes, one a table; heavy reads and decisions have statements of their own. */
export const ENTITIES: MixedList<new () => object> = [
  AppointmentEntity,
  BoardEntity,
  InvitationEntity,
  PersonEntity,
  PostEntity,
  ProgrammeEntity,
  RoleGrantEntity,
  SessionEntity,
];
