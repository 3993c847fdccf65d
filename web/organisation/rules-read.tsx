import { formatDay } from '@countersign/domain';
import { SummaryList } from '../ui/page/summary-list.tsx';
import { FiguresExample } from './figures-example.tsx';
import styles from './house-rules.module.css';
import type { ShownRules } from './operations.ts';
import { RulesPart } from './rules-part.tsx';
import { shownStyle } from './sent-style.ts';

/** The rules for those who go by them. */
export function RulesRead({ rules: { style, bands, preferredTerms, operations } }: { rules: ShownRules }) {
  return (
    <div className={`${styles.parts} ${styles.facts}`}>
      <RulesPart
        id="style"
        title="Rounding and signs"
        hint="In papers commissioned from now on. Papers under way keep the rule they started with."
      >
        <FiguresExample style={shownStyle(style)} />
      </RulesPart>
      <RulesPart
        id="bands"
        title="Words of size"
        hint="The checks hold these words against the figures they are said of."
      >
        <SummaryList
          rows={[
            { id: 'stable', name: 'Broadly stable', value: `below ${bands.stableBelow}%` },
            { id: 'slight', name: 'Slight, small, modest, minor', value: `below ${bands.slightBelow}%` },
            {
              id: 'significant',
              name: 'Significant, sharp, substantial',
              value: `from ${bands.significantFrom}%`,
            },
            { id: 'explain', name: 'Needs an explanation', value: `from ${bands.explainFrom}%` },
          ]}
        />
      </RulesPart>
      <RulesPart id="terms" title="Preferred terms" hint="What to write, and what it stands instead of.">
        {preferredTerms.length === 0 ? (
          <p className={styles.none}>None are settled yet.</p>
        ) : (
          <SummaryList
            rows={preferredTerms.map(({ use, not }) => ({ id: use, name: use, value: not.join(', ') }))}
          />
        )}
      </RulesPart>
      <RulesPart
        id="operations"
        title="Operations that run more than once"
        hint="The days on which they are known to have begun."
      >
        {operations.length === 0 ? (
          <p className={styles.none}>None are listed yet.</p>
        ) : (
          <SummaryList
            rows={operations.map(({ name, days }) => ({
              id: name,
              name,
              value: days.map(formatDay).join(', '),
            }))}
          />
        )}
      </RulesPart>
    </div>
  );
}
