import { useState } from 'react';
import { RadioField } from '../ui/form/choice-field.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { ApproveForm } from './approve-form.tsx';
import type { ApprovalShown } from './operations.ts';
import { NO_RETURN, ReturnForm } from './return-form.tsx';

type DecisionProps = { approval: ApprovalShown; gone: boolean; onReload: () => Promise<unknown> };

type Kind = 'approve' | 'return';

/** Approve or return: one question, then exactly what the answer needs. What was typed outlives every answer. */
export function Decision({ approval, gone, onReload }: DecisionProps) {
  const [kind, setKind] = useState<Kind>();
  const [typed, setTyped] = useState(NO_RETURN);
  const { paper, reading } = approval;
  const approve = paper.acts.find(({ name }) => name === 'approvePaper');
  const mayReturn = paper.acts.some(({ name, allowed }) => name === 'returnPaper' && allowed);
  const shown = `${paper.version} ${reading.hash}`;

  return (
    <div className="cs-stack">
      {approve && !approve.allowed && !gone && (
        <Callout kind="warning" title="You cannot approve this paper">
          <ul>
            {approve.reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Callout>
      )}
      <RadioField<Kind>
        id="decision-kind"
        label="What do you decide?"
        value={kind}
        onChange={setKind}
        choices={[
          {
            value: 'approve',
            title: `Approve edition ${reading.edition}`,
            hint: 'You sign exactly this text.',
            disabled: !approve?.allowed,
          },
          {
            value: 'return',
            title: 'Return it',
            hint: 'You say what has to change, and who gets it back.',
            disabled: !mayReturn,
          },
        ]}
      />
      {kind === 'approve' && <ApproveForm key={shown} approval={approval} onReload={onReload} />}
      {kind === 'return' && (
        <ReturnForm key={shown} approval={approval} typed={typed} onType={setTyped} onReload={onReload} />
      )}
    </div>
  );
}
