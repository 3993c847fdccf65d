import { useQuery } from '@apollo/client/react';
import { SafeHtml } from '../reading/safe-html.tsx';
import { Asked } from '../shell/asked.tsx';
import { signPage } from './operations.ts';

/** The text as it is stored, for those who may read it but not watch it being written. */
export function StoredText({ sectionId }: { sectionId: string }) {
  const result = useQuery(signPage, { variables: { sectionId }, fetchPolicy: 'network-only' });
  return (
    <Asked result={result} find={({ section }) => section} waiting="Loading the text">
      {({ html }) => <SafeHtml html={html} className="cs-sheet section-text" />}
    </Asked>
  );
}
