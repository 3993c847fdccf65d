import { useQuery } from '@apollo/client/react';
import { Asked } from '../shell/asked.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { houseRulesQuery } from './operations.ts';
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
