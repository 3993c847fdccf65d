import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body that meets: the board, or the Chief Officers' group. */
@Entity('board')
export class BoardEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'kind', type: 'text' })
  kind: 'board' | 'cog';

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName: string;
}
