import { paperPlaces } from '../../paper/places.ts';
import { sectionName, shortHash } from '../../paper/words.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { Callout } from '../../ui/page/callout.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { SIGNING_WORDS, type SigningAct } from '../acts/act-words.ts';
import type { SectionShown } from '../operations.ts';
import { sectionPlaces } from '../places.ts';

/** What has just been signed. */
export type Signed = { readonly act: SigningAct; readonly hash: string };

const NEXT: Readonly<Record<SigningAct, string>> = {
  submitSection: 'The author reads it next, and accepts it or returns it to you with a reason.',
  confirmSection: 'The author is told. There is nothing more to do.',
  acceptSection: 'Its lead is told. It goes into the paper as it is.',
  submitSectionOnBehalf: 'Its lead is told, reads it and confirms it.',
};

/** Says that it worked, what happens next, and where to go. */
export function SignedPanel({ section, signed: { act, hash } }: { section: SectionShown; signed: Signed }) {
  const { paper, next } = section;
  return (
    <>
      <PageHeading
        kind={sectionName(section)}
        title={SIGNING_WORDS[act].done}
        crumbs={[{ title: `${paper.reference} ${paper.title}`, to: paperPlaces.paper(paper.id) }]}
      />
      <div className="cs-stack cs-measure">
        <Callout kind="success" title={`Recorded for text ${shortHash(hash)}`}>
          <p>{NEXT[act]}</p>
        </Callout>
        <p>
          <AppLink to={paperPlaces.paper(paper.id)}>Back to the paper</AppLink>
        </p>
        {next && (
          <p>
            <AppLink to={sectionPlaces.section(paper.id, next.id)}>Next section: {sectionName(next)}</AppLink>
          </p>
        )}
      </div>
    </>
  );
}
