import { Button } from '@mantine/core';
import type { PaperShown } from '../operations.ts';
import { buttonWords, isOfferedAct, type OfferedAct } from './act-words.ts';
import styles from './acts-panel.module.css';

type ShownAct = {
  readonly act: OfferedAct;
  readonly allowed: boolean;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
};

function shownActs(acts: PaperShown['acts']): readonly ShownAct[] {
  return acts.flatMap(({ name, allowed, reasons }) =>
    // Approving and returning are one page; the front sheet has its own button beside it.
    isOfferedAct(name) && name !== 'returnPaper' && name !== 'fillFrontSheet'
      ? [{ act: name, allowed, reasons }]
      : [],
  );
}

const onlyOfState = ({ reasons }: ShownAct) => reasons.every(({ code }) => code === 'wrong-state');

function WhyNot({ acts }: { acts: readonly ShownAct[] }) {
  return acts.map(({ act, reasons }) => (
    <details key={act} className={styles.why}>
      <summary>
        {buttonWords(act)}: <span className={styles.not}>why not yet</span>
      </summary>
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={`${code}${text}`}>{text}</li>
        ))}
      </ul>
    </details>
  ));
}

function NotNow({ acts }: { acts: readonly ShownAct[] }) {
  if (acts.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary>
        <span className={styles.not}>Not at this stage ({acts.length})</span>
      </summary>
      <p className={styles.stage}>{acts[0]?.reasons[0]?.text}</p>
      <ul>
        {acts.map(({ act }) => (
          <li key={act}>{buttonWords(act)}</li>
        ))}
      </ul>
    </details>
  );
}

type ActsPanelProps = {
  paper: PaperShown;
  /** The act that is offered above already. */
  shownAbove: OfferedAct | undefined;
  onBegin: (act: OfferedAct) => void;
};

/** What the reader may do with this paper now, and for the rest every reason why not. */
export function ActsPanel({ paper, shownAbove, onBegin }: ActsPanelProps) {
  const acts = shownActs(paper.acts);
  const now = acts.filter(({ act, allowed }) => allowed && act !== shownAbove);
  const not = acts.filter(({ allowed }) => !allowed);
  if (now.length + not.length === 0) return null;
  return (
    <section aria-labelledby="acts-title" data-screen-only>
      <h2 id="acts-title" className={styles.title}>
        What you may do
      </h2>
      {now.length > 0 && (
        <ul className={styles.acts}>
          {now.map(({ act }) => (
            <li key={act}>
              <Button variant="default" fullWidth justify="flex-start" onClick={() => onBegin(act)}>
                {buttonWords(act)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <WhyNot acts={not.filter((act) => !onlyOfState(act))} />
      <NotNow acts={not.filter(onlyOfState)} />
    </section>
  );
}
