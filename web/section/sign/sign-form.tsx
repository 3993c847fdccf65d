import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSendAct } from '../../api/act.ts';
import { ActForm } from '../../ui/act/act-form.tsx';
import { TickField } from '../../ui/form/choice-field.tsx';
import { type FieldError, fieldProps } from '../../ui/form/field-errors.tsx';
import { SIGNING_WORDS, type SigningAct } from '../acts/act-words.ts';
import { SENDERS } from '../acts/senders.ts';
import type { SectionRead } from '../operations.ts';
import type { Signed } from './signed-panel.tsx';

const TICKS = 'sign-statements';
const REASON = 'sign-reason';

type SignFormProps = {
  act: SigningAct;
  section: SectionRead;
  onSigned: (signed: Signed) => void;
  onReload: () => void;
};

/** What signing means, the statements to tick, and the act. Names the hash of the text that is shown above it. */
export function SignForm({ act, section, onSigned, onReload }: SignFormProps) {
  const { statements, button, refused } = SIGNING_WORDS[act];
  const send = useSendAct(refused);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const asksReason = act === 'submitSectionOnBehalf';
  const { id: sectionId, version, hash } = section;

  const check = (): readonly FieldError[] => [
    ...(ticked.length < statements.length
      ? [{ field: TICKS, message: 'Tick every statement, if it is true' }]
      : []),
    ...(asksReason && reason.trim() === '' ? [{ field: REASON, message: 'Enter the reason' }] : []),
  ];

  return (
    <section aria-labelledby="sign-title" className="cs-stack">
      <h2 id="sign-title">{button}</h2>
      <p className="cs-measure">
        Your name and the time are recorded with exactly this text. Nobody can change it after that, unless
        the section is returned or reopened: then your signature falls.
      </p>
      <ActForm
        act={button}
        check={check}
        onAct={(key) =>
          SENDERS[act](send, { sectionId, on: { key, version } }, { hash, reason, due: '', personId: '' })
        }
        onDone={() => onSigned({ act, hash })}
        onReload={onReload}
      >
        {(errors) => (
          <>
            <TickField
              id={TICKS}
              label="I state that"
              choices={statements}
              values={ticked}
              onChange={setTicked}
              error={errors.find(({ field }) => field === TICKS)?.message}
            />
            {asksReason && (
              <Textarea
                {...fieldProps(REASON, errors)}
                label="Reason"
                description="Why it is not signed by its lead. It stays on the record of the paper."
                rows={3}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </>
        )}
      </ActForm>
    </section>
  );
}
