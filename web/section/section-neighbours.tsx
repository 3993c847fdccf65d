import { sectionName } from '../paper/words.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import type { SectionShown } from './operations.ts';
import { sectionPlaces } from './places.ts';
import styles from './section.module.css';

/** The sections before and after in the paper. */
export function SectionNeighbours({ section: { paper, previous, next } }: { section: SectionShown }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="Sections beside this one" className={styles.neighbours}>
      {previous && (
        <AppLink to={sectionPlaces.section(paper.id, previous.id)}>
          <span className={styles.quiet}>Previous section</span> {sectionName(previous)}
        </AppLink>
      )}
      {next && (
        <AppLink to={sectionPlaces.section(paper.id, next.id)} className={styles.next}>
          <span className={styles.quiet}>Next section</span> {sectionName(next)}
        </AppLink>
      )}
    </nav>
  );
}
