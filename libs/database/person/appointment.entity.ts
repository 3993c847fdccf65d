import type { Day } from '@countersign/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in a post from a day, with the rank they hold it in. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'post_id', type: 'uuid' })
  postId: string;

  @Column({ name: 'rank', type: 'text' })
  rank: string;

  @Column({ name: 'temporary', type: 'boolean' })
  temporary: boolean;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: Day;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: Day | null;
}
