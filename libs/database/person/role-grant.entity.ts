import type { Role } from '@countersign/domain';
import { Entity, PrimaryColumn } from 'typeorm';

/** A role that a person holds now; who gave it when is in the history. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @PrimaryColumn({ name: 'role', type: 'text' })
  role: Role;
}
