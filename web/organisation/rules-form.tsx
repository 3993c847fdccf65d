import { useEffect, useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { BandFields } from './band-fields.tsx';
import {
  caughtUp,
  checkRules,
  type EnteredOperation,
  type EnteredRules,
  type EnteredTerm,
  enteredFrom,
  sentRules,
} from './entered-rules.ts';
import { FiguresExample } from './figures-example.tsx';
import styles from './house-rules.module.css';
import { type LineField, LineFields } from './line-fields.tsx';
import { changeHouseRulesMutation, type ShownRules } from './operations.ts';
import { RulesPart } from './rules-part.tsx';
import { StyleFields } from './style-fields.tsx';

const TERM: readonly LineField<EnteredTerm>[] = [
  { key: 'use', label: 'Write', placeholder: 'domestic abuse' },
  { key: 'not', label: 'Instead of, separated by commas', placeholder: 'domestic violence, DV' },
];
const OPERATION: readonly LineField<EnteredOperation>[] = [
  { key: 'name', label: 'Operation', placeholder: 'Op Heron' },
  { key: 'days', label: 'Began on, separated by commas', placeholder: '14 October 2026, 5 May 2026' },
];

type RulesFormProps = { rules: ShownRules; onReload: () => Promise<unknown> };

/** The rules to be changed, with an example that follows every choice. What was typed stays whatever others do. */
export function RulesForm({ rules, onReload }: RulesFormProps) {
  const change = useAct(changeHouseRulesMutation, 'The rules cannot be changed');
  const [based, setBased] = useState(rules);
  const [entered, setEntered] = useState<EnteredRules>(() => enteredFrom(rules));
  const [kept, setKept] = useState(false);
  const put = (more: Partial<EnteredRules>) => {
    setKept(false);
    setEntered({ ...entered, ...more });
  };
  useEffect(() => {
    if (rules.version === based.version) return;
    setEntered((typed) => caughtUp(typed, enteredFrom(based), enteredFrom(rules)));
    setBased(rules);
  }, [rules, based]);

  const send = async (key: string) => {
    const answer = await change({ key, version: based.version, rules: sentRules(entered) });
    if (answer.kind === 'done') {
      setBased(answer.result);
      setEntered(enteredFrom(answer.result));
    } else if (answer.kind === 'refused') await onReload();
    return answer;
  };

  return (
    <ActForm
      act="Keep these rules"
      check={() => checkRules(entered)}
      onAct={send}
      onDone={() => {
        announce('The rules are kept');
        setKept(true);
        void onReload();
      }}
      onReload={() => void onReload()}
    >
      {(errors) => (
        <div className={styles.parts}>
          <RulesPart
            id="style"
            title="Rounding and signs"
            hint="For papers commissioned from now on. Papers under way keep the rule they started with, so that nothing anybody signed reads otherwise."
          >
            <div className={styles.beside}>
              <div className={styles.choices}>
                <StyleFields style={entered.style} onChange={(style) => put({ style })} />
              </div>
              <FiguresExample style={entered.style} />
            </div>
          </RulesPart>
          <RulesPart
            id="bands"
            title="Words of size"
            hint="The checks hold these words against the figures they are said of, in every paper from now on."
          >
            <BandFields bands={entered.bands} errors={errors} onChange={(bands) => put({ bands })} />
          </RulesPart>
          <RulesPart
            id="terms"
            title="Preferred terms"
            hint="The checks point out what is written instead, outside quotations. Short forms in capitals are found in capitals only."
          >
            <LineFields
              what="term"
              lines={entered.terms}
              fields={TERM}
              blank={{ use: '', not: '' }}
              errors={errors}
              onChange={(terms) => put({ terms })}
            />
          </RulesPart>
          <RulesPart
            id="operations"
            title="Operations that run more than once"
            hint="Where a paper gives an operation two dates, the checks ask which is right, unless it is known to have run on both."
          >
            <LineFields
              what="operation"
              lines={entered.operations}
              fields={OPERATION}
              blank={{ name: '', days: '' }}
              errors={errors}
              onChange={(operations) => put({ operations })}
            />
          </RulesPart>
          {kept && (
            <Callout kind="success" title="The rules are kept">
              <p>
                Papers commissioned from now on print their figures by them. The checks go by them at once.
              </p>
            </Callout>
          )}
        </div>
      )}
    </ActForm>
  );
}
