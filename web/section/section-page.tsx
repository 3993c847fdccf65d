import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLive } from '../api/live.ts';
import { paperChanged } from '../paper/operations.ts';
import { Asked } from '../shell/asked.tsx';
import { sectionPage } from './operations.ts';
import { SectionDesk } from './section-desk.tsx';

/** The page of one section: its text to write or to watch, and beside it all that helps. */
export function SectionPage() {
  const { paperId, sectionId } = useParams({ from: '/desk/papers/$paperId/sections/$sectionId' });
  const result = useQuery(sectionPage, { variables: { paperId, sectionId } });
  const { refetch } = result;
  const reload = useCallback(() => refetch(), [refetch]);
  useLive(paperChanged, { paperId }, result);
  const mayComment = result.data?.paper?.mayComment ?? false;
  return (
    <Asked result={result} find={({ section }) => section} waiting="Loading the section">
      {(section) => (
        <SectionDesk key={section.id} section={section} mayComment={mayComment} onReload={reload} />
      )}
    </Asked>
  );
}
