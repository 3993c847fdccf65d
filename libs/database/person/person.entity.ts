import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody with an account. People are never deleted; `disabledAt` shuts one out. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'email', type: 'text' })
  email: string;

  @Column({ name: 'kind', type: 'text' })
  kind: 'officer' | 'staff' | 'partner';

  @Column({ name: 'collar_number', type: 'text', nullable: true })
  collarNumber: string | null;

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;
}
