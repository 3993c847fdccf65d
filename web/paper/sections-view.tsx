import { londonDay } from '@countersign/domain';
import { TaskList } from '../ui/task/task-list.tsx';
import type { PaperShown } from './operations.ts';
import styles from './paper-page.module.css';
import { paperPlaces } from './places.ts';
import { sectionGroups } from './section-groups.ts';

/** The sections of a paper: whose each is, how it stands, and the way to it. */
export function SectionsView({ paper }: { paper: PaperShown }) {
  const today = londonDay(new Date().toISOString());
  const place = (id: string) => (paper.mayReadDraft ? paperPlaces.section(paper.id, id) : undefined);
  return (
    <div className={styles.sheet}>
      <TaskList groups={sectionGroups(paper.sections, place, today)} />
    </div>
  );
}
