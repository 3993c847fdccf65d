import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time link by which a person chooses a password. Only the SHA-256 of its token is stored. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
