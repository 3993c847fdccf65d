import { londonDay } from '@countersign/domain';
import { paperPlaces } from '../paper/places.ts';
import { sectionName, sectionStatus, waitsForLead } from '../paper/words.ts';
import { dayText } from '../ui/day/day-text.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import type { SectionShown } from './operations.ts';

/** What section this is, of which paper, whose, and how it stands. */
export function SectionHeading({ section, kind }: { section: SectionShown; kind?: string }) {
  const { paper, lead, due } = section;
  const { status, word } = sectionStatus({ ...section, required: true });
  const isAwaited = section.ofAuthor || waitsForLead(section);
  const wasDue = due !== null && due < londonDay(new Date().toISOString());
  return (
    <PageHeading
      {...(kind !== undefined && { kind })}
      title={sectionName(section)}
      crumbs={[{ title: `${paper.reference} ${paper.title}`, to: paperPlaces.paper(paper.id) }]}
      lead={
        <span className="cs-row">
          <StatusTag status={status} word={word} />
          <span>
            {section.ofAuthor ? 'Written by the author of the paper' : `Lead: ${lead?.line ?? 'nobody yet'}`}
            {due !== null && isAwaited && `, ${wasDue ? 'was due' : 'due'} ${dayText(due)}`}
          </span>
        </span>
      }
    />
  );
}
