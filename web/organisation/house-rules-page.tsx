import { useQuery } from '@apollo/client/react';
import { Asked } from '../shell/asked.tsx';
import { DateTime } from '../ui/day/day.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import styles from './house-rules.module.css';
import { houseRulesQuery, type ShownRules } from './operations.ts';
import { RulesForm } from './rules-form.tsx';
import { RulesRead } from './rules-read.tsx';

/** What the organisation has settled for all of its papers: to be changed by some, and looked at by all. */
export function HouseRulesPage() {
  const asked = useQuery(houseRulesQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={asked} find={({ houseRules }) => houseRules} waiting="Loading the rules">
      {(rules) => (
        <>
          <PageHeading
            title="House rules"
            lead="Settled once for every paper: how figures read, what words of size mean, and which terms are used."
          />
          {rules.lastChange && <LastChange change={rules.lastChange} />}
          {rules.mayChange ? (
            <RulesForm rules={rules} onReload={() => asked.refetch()} />
          ) : (
            <RulesRead rules={rules} />
          )}
        </>
      )}
    </Asked>
  );
}

function LastChange({ change: { by, at, changed } }: { change: NonNullable<ShownRules['lastChange']> }) {
  return (
    <p className={styles.lastChange}>
      Last changed by {by}, <DateTime value={at} />: {changed.join(', ')}.
    </p>
  );
}
