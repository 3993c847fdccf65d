import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A year of meetings of one board. */
@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'board_id', type: 'uuid' })
  boardId: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'year', type: 'integer' })
  year: number;
}
