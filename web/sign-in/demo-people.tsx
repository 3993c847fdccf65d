import { useState } from 'react';
import type { ActAnswer } from '../ui/act/answer.ts';
import { RefusalPanel } from '../ui/act/refusal-panel.tsx';
import { initials } from '../ui/state/initials.ts';
import styles from './demo-people.module.css';
import type { DemoPerson } from './operations.ts';

type DemoPeopleProps = {
  people: readonly DemoPerson[];
  password: string;
  onSignIn: (email: string, password: string) => Promise<ActAnswer>;
  onDone: () => void;
};

/** The people of the demo organisation and what each may try; one click signs in as any of them. */
export function DemoPeople({ people, password, onSignIn, onDone }: DemoPeopleProps) {
  const [refused, setRefused] = useState<readonly string[]>();
  const [busy, setBusy] = useState<string>();

  const enterAs = async (person: DemoPerson) => {
    setRefused(undefined);
    setBusy(person.id);
    try {
      const answer = await onSignIn(person.email, password);
      if (answer.kind === 'done') return onDone();
      setRefused(answer.kind === 'refused' ? answer.reasons : [answer.message]);
    } catch {
      setRefused(['The server could not be reached. Check that it is running, then try again.']);
    }
    setBusy(undefined);
  };

  return (
    <section className={styles.demo} aria-labelledby="demo-people">
      <h2 id="demo-people" className={styles.title}>
        Try the demo
      </h2>
      <p className={styles.lead}>
        An invented force with invented people. Press a name to come in as that person. Everybody’s password
        is <code className={styles.password}>{password}</code>
      </p>
      {refused && <RefusalPanel title="You could not be signed in" reasons={refused} />}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles.person}
              disabled={busy !== undefined}
              onClick={() => void enterAs(person)}
            >
              <span className={styles.mark} aria-hidden>
                {initials(person.name)}
              </span>
              <span>
                <span className={styles.name}>
                  <span className="cs-hidden">Sign in as </span>
                  {person.line}
                </span>
                <span className={styles.about}>{person.about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
