import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { signPage } from '../operations.ts';
import { SignDesk } from './sign-desk.tsx';
import { type Signed, SignedPanel } from './signed-panel.tsx';

/** Reading a section as it is stored, and signing exactly that. */
export function SignPage() {
  const { sectionId } = useParams({ from: '/desk/papers/$paperId/sections/$sectionId/sign' });
  const result = useQuery(signPage, { variables: { sectionId }, fetchPolicy: 'network-only' });
  const [signed, setSigned] = useState<Signed>();
  return (
    <Asked result={result} find={({ section }) => section} waiting="Loading the text to sign">
      {(section) =>
        signed ? (
          <SignedPanel section={section} signed={signed} />
        ) : (
          <SignDesk section={section} onSigned={setSigned} onReload={() => void result.refetch()} />
        )
      }
    </Asked>
  );
}
