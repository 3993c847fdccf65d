import { useQuery } from '@apollo/client/react';
import { paperPlaces } from '../paper/places.ts';
import { counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { type RiskShown, risksQuery } from './operations.ts';
import styles from './risks.module.css';

const CAPITAL = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function Step({ step }: { step: RiskShown['steps'][number] }) {
  return (
    <li>
      {step.period}, <AppLink to={paperPlaces.paper(step.paperId)}>{step.reference}</AppLink>, edition{' '}
      {step.edition}: <strong>{CAPITAL(step.what)}</strong>
      {step.changes.length > 0 && (
        <ul>
          {step.changes.map(({ field, before, after }) => (
            <li key={field}>
              {field}: {before !== '' && <del>{before}</del>}{' '}
              {after === '' ? 'blank now' : <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Every risk of a paper's series with what each paper made of it. */
export function RisksView({ paperId }: { paperId: string }) {
  const asked = useQuery(risksQuery, { variables: { paperId } });
  return (
    <Asked result={asked} find={({ risks }) => risks} waiting="Loading the risks" part>
      {(risks) =>
        risks.length === 0 ? (
          <EmptyState title="No edition of this paper or its forerunners has a risk register">
            Risks are followed here from edition to edition once the paper is submitted.
          </EmptyState>
        ) : (
          <>
            <p role="status">
              {counted(risks.filter(({ open }) => open).length, 'open risk')} of {risks.length}
            </p>
            <ul className={styles.list}>
              {risks.map((risk) => (
                <li key={risk.id} className={styles.risk}>
                  <p className={styles.name}>
                    {risk.ref} {risk.text}
                  </p>
                  <p className={styles.meta}>
                    <StatusTag
                      status={risk.open ? 'in-progress' : 'done'}
                      word={risk.open ? 'Open' : 'Closed'}
                    />{' '}
                    {risk.owner}
                  </p>
                  <ol className={styles.steps}>
                    {risk.steps.map((step) => (
                      <Step key={step.paperId} step={step} />
                    ))}
                  </ol>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Asked>
  );
}
