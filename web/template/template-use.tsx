import { useQuery } from '@apollo/client/react';
import { asInSentence, counted } from '../paper/words.ts';
import { Day } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { type TemplateVersionShown, templatePapersQuery } from './operations.ts';
import styles from './template.module.css';

type VersionsProps = { versions: readonly TemplateVersionShown[]; shown: string };

/** Every version of a template, newest first, with how many papers keep it. */
export function Versions({ versions, shown }: VersionsProps) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className={styles.part}>
        Versions
      </h2>
      <ul className={styles.items}>
        {versions.map(({ id, version, inUse, madeAt }) => (
          <li key={id}>
            {id === shown ? (
              `Version ${version}`
            ) : (
              <AppLink to={`/templates/${id}`}>Version {version}</AppLink>
            )}
            , <Day value={madeAt.slice(0, 10)} />: {inUse === 0 ? 'not used' : counted(inUse, 'paper')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The papers made from any version of a template, each with the version it keeps. */
export function PapersMade({ templateId }: { templateId: string }) {
  const { data } = useQuery(templatePapersQuery, {
    variables: { id: templateId },
    fetchPolicy: 'cache-and-network',
  });
  const papers = data?.templatePapers ?? [];
  return (
    <section aria-labelledby="made">
      <h2 id="made" className={styles.part}>
        Papers made from it
      </h2>
      {papers.length === 0 ? (
        <p className={styles.facts}>None yet.</p>
      ) : (
        <ul className={styles.items}>
          {papers.map(({ id, reference, title, stateWords, templateVersion }) => (
            <li key={id}>
              <AppLink to={`/papers/${id}`}>{title}</AppLink>
              <span className={styles.facts}>
                {' '}
                {reference}, {asInSentence(stateWords)}, keeps version {templateVersion}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
