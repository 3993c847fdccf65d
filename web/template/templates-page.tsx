import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/use-me.ts';
import { asInSentence, counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { DraftList } from './draft-list.tsx';
import { NameTemplate } from './name-template.tsx';
import { templatesQuery } from './operations.ts';
import styles from './template.module.css';

/** The templates papers are made from, and for governance those that are being made. */
export function TemplatesPage() {
  const asked = useQuery(templatesQuery, { fetchPolicy: 'cache-and-network' });
  const mayChange = useMay('changeTemplates');
  const [making, setMaking] = useState(false);
  return (
    <Asked result={asked} find={({ templates }) => templates} waiting="Loading the templates">
      {(templates) => (
        <>
          <PageHeading
            title="Templates"
            lead={
              <>
                A template says which sections, front sheet, deadlines and approval route a paper has. A paper
                keeps the version it started from. What holds for papers of all templates stands in the{' '}
                <AppLink to="/house-rules">house rules</AppLink>.
              </>
            }
            actions={mayChange && <Button onClick={() => setMaking(true)}>Make a template</Button>}
          />
          {mayChange && <DraftList />}
          {templates.length === 0 ? (
            <EmptyState title="Templates appear here">They come with the organisation.</EmptyState>
          ) : (
            <ul className={styles.list}>
              {templates.map((template) => (
                <li key={template.id} className={styles.listed}>
                  <span className={styles.kind} aria-hidden>
                    {template.kind}
                  </span>
                  <div>
                    <h2 className={styles.name}>
                      <AppLink to={`/templates/${template.id}`}>{template.name}</AppLink>
                    </h2>
                    <p className={styles.facts}>
                      Kind {template.kind}, {template.strategy}, {asInSentence(template.period)}
                    </p>
                    <p className={styles.facts}>
                      Version {template.version}, {counted(template.usedInAll, 'paper')} made from it
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )}
          {making && <NameTemplate onClose={() => setMaking(false)} />}
        </>
      )}
    </Asked>
  );
}
