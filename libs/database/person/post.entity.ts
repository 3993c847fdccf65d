import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office that people hold one after the other. A Chief Officer's post approves papers. */
@Entity('post')
export class PostEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'chief_officer', type: 'boolean' })
  chiefOfficer: boolean;
}
