import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signedInOr } from '../account/answer.ts';
import { confirmPasswordMutation } from '../account/operations.ts';
import { useAct } from '../api/act.ts';
import { approvePaper } from '../paper/acts/operations.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { TickField } from '../ui/form/choice-field.tsx';
import { PasswordField } from '../ui/form/password-field.tsx';
import styles from './approve-page.module.css';
import type { ApprovalShown } from './operations.ts';

const TICK = 'approve-read';
const PASSWORD = 'approve-password';

type ApproveFormProps = { approval: ApprovalShown; onReload: () => Promise<unknown> };

/** The statement, word for word as it is kept with the approval, and the signature below it. */
export function ApproveForm({ approval, onReload }: ApproveFormProps) {
  const { paper, reading, statement, needsPassword } = approval;
  const navigate = useNavigate();
  const client = useApolloClient();
  const approve = useAct(approvePaper, 'The paper cannot be approved');
  const [ticked, setTicked] = useState(false);
  const [password, setPassword] = useState('');

  const check = () => [
    ...(ticked ? [] : [{ field: TICK, message: 'Tick the statement to sign it' }]),
    ...(needsPassword && password === '' ? [{ field: PASSWORD, message: 'Enter your password' }] : []),
  ];
  const confirm = async () => {
    const { data } = await client.mutate({ mutation: confirmPasswordMutation, variables: { password } });
    return signedInOr(data?.confirmPassword, 'Your password was not confirmed');
  };
  const sign = async (key: string) => {
    const confirmed = needsPassword ? await confirm() : undefined;
    if (confirmed && confirmed.kind !== 'done') return confirmed;
    return approve({ paperId: paper.id, on: { key, version: paper.version }, hash: reading.hash });
  };

  return (
    <ActForm
      act={`Approve edition ${reading.edition}`}
      check={check}
      onAct={sign}
      onDone={() => void navigate({ to: '/papers/$paperId/approved', params: { paperId: paper.id } })}
      onReload={() => void onReload()}
    >
      {(errors) => (
        <>
          <p>
            Signing records your name, your post, the time and the hash of this text. The paper then goes to
            its next step. You cannot take a signature back; you can be asked again if the text changes.
          </p>
          <blockquote className={styles.statement}>{statement}</blockquote>
          <TickField
            id={TICK}
            label="Your signature"
            choices={[{ value: 'signed', title: 'I have read the edition, and I make this statement' }]}
            values={ticked ? ['signed'] : []}
            onChange={(values) => setTicked(values.length > 0)}
            error={errors.find(({ field }) => field === TICK)?.message}
          />
          {needsPassword && (
            <PasswordField
              id={PASSWORD}
              label="Your password"
              hint="You signed in more than five minutes ago. A signature needs your password again."
              value={password}
              onChange={setPassword}
              errors={errors}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
