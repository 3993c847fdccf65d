import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import styles from './commission-start.module.css';
import { commissionStart } from './operations.ts';

const PAPERS_SHOWN = 12;

/** From what a paper is commissioned: last period's paper, which fills most of the form, or a template. */
export function CommissionStart() {
  const { meeting } = useSearch({ from: '/desk/commission' });
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const result = useQuery(commissionStart, { variables: { search: words === '' ? null : words } });
  const shown = { ...result, data: result.data ?? result.previousData };
  const forMeeting = meeting === undefined ? {} : { meeting };

  return (
    <>
      <PageHeading
        crumbs={[{ title: 'Papers', to: '/papers' }]}
        title="Commission a paper"
        lead="Start from last period’s paper, or from a template."
      />
      <div className={styles.columns}>
        <section aria-labelledby="from-paper">
          <h2 id="from-paper">From an earlier paper</h2>
          <p className={styles.says}>
            Its author, Chief Officer and leads are filled in, and the next period.
          </p>
          <TextInput
            id="find-earlier"
            type="search"
            label="Find the paper"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Asked result={shown} find={({ papers }) => papers} waiting="Loading the papers" part>
            {(papers) =>
              papers.length === 0 ? (
                <EmptyState title="No paper to start from">
                  {words === '' ? 'Start from a template.' : 'Try fewer words, or start from a template.'}
                </EmptyState>
              ) : (
                <ul className={styles.list}>
                  {papers.slice(0, PAPERS_SHOWN).map(({ id, reference, title, stateWords }) => (
                    <li key={id}>
                      <Link to="/commission" search={{ from: id, ...forMeeting }} className={styles.row}>
                        {title}
                      </Link>
                      <span className={styles.about}>
                        {reference}, {stateWords}
                      </span>
                    </li>
                  ))}
                </ul>
              )
            }
          </Asked>
        </section>
        <section aria-labelledby="from-template">
          <h2 id="from-template">From a template</h2>
          <p className={styles.says}>Everything is chosen by you.</p>
          <Asked result={shown} find={({ templates }) => templates} waiting="Loading the templates" part>
            {(templates) => (
              <ul className={styles.list}>
                {templates.map(({ id, name, kind, version, strategy, inUse }) => (
                  <li key={id}>
                    <Link to="/commission" search={{ template: id, ...forMeeting }} className={styles.row}>
                      {name}
                    </Link>
                    <span className={styles.about}>
                      {[`Kind ${kind}`, `version ${version}`, strategy, `used by ${counted(inUse, 'paper')}`]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Asked>
        </section>
      </div>
    </>
  );
}
