import { counted } from '../paper/words.ts';
import { Callout } from '../ui/page/callout.tsx';
import type { ApprovalShown } from './operations.ts';

const FRONT_SHEET = 'Front sheet';

/** The front sheet and the sections whose text differs from the edition the reader last saw, each a link into the text. */
export function ChangedSince({ approval: { paper, reading } }: { approval: ApprovalShown }) {
  if (paper.editions.length <= 1) return <p>This is the first edition: all of it is new to you.</p>;
  if (reading.changedSince.length === 0)
    return <p>No section differs from an edition that you opened before.</p>;
  const places = new Map(
    [{ id: 'title', number: '', heading: FRONT_SHEET }, ...reading.outline].map(
      ({ id, number, heading }) => [`${number} ${heading}`.trim(), id] as const,
    ),
  );
  return (
    <Callout title={titleOf(reading.changedSince)}>
      <ul>
        {reading.changedSince.map((name) => {
          const place = places.get(name);
          return <li key={name}>{place === undefined ? name : <a href={`#${place}`}>{name}</a>}</li>;
        })}
      </ul>
    </Callout>
  );
}

/** The front sheet is a part of the paper, and no section of it. */
function titleOf(changed: readonly string[]): string {
  const noun = changed.includes(FRONT_SHEET) ? 'part' : 'section';
  return `${counted(changed.length, noun)} ${changed.length === 1 ? 'has' : 'have'} changed`;
}
