import { useQuery } from '@apollo/client/react';
import { londonTime } from '@countersign/domain';
import { AppLink } from '../ui/page/app-link.tsx';
import { templateDraftsQuery } from './operations.ts';
import styles from './template.module.css';

/** The templates that are being made or changed; nothing while there are none. */
export function DraftList() {
  const { data } = useQuery(templateDraftsQuery, { fetchPolicy: 'cache-and-network' });
  const drafts = data?.templateDrafts ?? [];
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts" className={styles.drafts}>
      <h2 id="drafts" className={styles.part}>
        Being made or changed
      </h2>
      <ul>
        {drafts.map(({ id, name, savedAt, savedBy, templateId }) => (
          <li key={id}>
            <AppLink to={`/templates/drafts/${id}`}>{name.trim() || 'Template without a name'}</AppLink>
            <span className={styles.facts}>
              {templateId ? ' changes a template' : ' is new'}, saved by {savedBy}, {londonTime(savedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
