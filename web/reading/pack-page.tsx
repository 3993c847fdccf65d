import { useQuery } from '@apollo/client/react';
import { IconArrowDown, IconArrowUp, IconFileTypePdf } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { MeetingHeading } from '../meeting/meeting-heading.tsx';
import { counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { Keys } from '../ui/page/keys.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { Contents, type Entry } from './contents.tsx';
import { type PackItemShown, type PackShown, packPage } from './operations.ts';
import { PackItem } from './pack-item.tsx';
import { itemPlace } from './pack-places.ts';
import styles from './reading-page.module.css';
import { useCurrentPlace } from './use-current-place.ts';
import { useItemKeys } from './use-item-keys.ts';

/** Every item, and below the one that is being read its own contents. */
function entriesOf(items: readonly PackItemShown[], open: PackItemShown | undefined): readonly Entry[] {
  return items.flatMap((item) => [
    { id: itemPlace(item), number: item.number, heading: item.title, level: 1 },
    ...(item === open ? item.outline.map((entry) => ({ ...entry, level: entry.level + 1 })) : []),
  ]);
}

function Pack({ pack }: { pack: PackShown }) {
  const { meeting, items, pdf } = pack;
  const ids = useMemo(
    () => items.flatMap((item) => [itemPlace(item), ...item.outline.map(({ id }) => id)]),
    [items],
  );
  const current = useCurrentPlace(ids);
  const at = items.findLastIndex(
    (item) => itemPlace(item) === current || item.outline.some(({ id }) => id === current),
  );
  const [before, after] = [items[at - 1], items[at + 1]];
  const go = useItemKeys(before, after);

  return (
    <>
      <MeetingHeading meeting={meeting} page="Pack" />
      {items.length === 0 ? (
        <EmptyState title="The pack appears here">
          It is made of the papers on the agenda, as soon as there are any.
        </EmptyState>
      ) : (
        <>
          <div className={styles.bar} data-screen-only>
            <p className={styles.identity} role="status">
              {at < 0 ? counted(items.length, 'item') : `Item ${items[at]?.number} of ${items.length}`}
            </p>
            <div className={styles.tools}>
              <button
                type="button"
                className={styles.tool}
                disabled={before === undefined}
                aria-keyshortcuts="Alt+ArrowUp"
                onClick={() => go(before)}
              >
                <IconArrowUp size={20} aria-hidden /> Previous
              </button>
              <button
                type="button"
                className={styles.tool}
                disabled={after === undefined}
                aria-keyshortcuts="Alt+ArrowDown"
                onClick={() => go(after)}
              >
                <IconArrowDown size={20} aria-hidden /> Next
              </button>
              <a href={pdf} className={styles.tool}>
                <IconFileTypePdf size={20} aria-hidden /> PDF
              </a>
            </div>
          </div>
          <div className={styles.columns}>
            <div className={styles.side} data-screen-only>
              <Contents label="Agenda" entries={entriesOf(items, items[at])} current={current} />
              <p className={styles.keys}>
                <Keys keys={['Alt', '↓']} /> next item, <Keys keys={['Alt', '↑']} /> previous
              </p>
            </div>
            <div className={styles.items}>
              {items.map((item) => (
                <PackItem key={item.number} item={item} />
              ))}
            </div>
          </div>
        </>
      )}
    </>
  );
}

/** All papers of a meeting on one page, in the order of its agenda. */
export function PackPage() {
  const { meetingId } = useParams({ from: '/desk/meetings/$meetingId/pack' });
  const result = useQuery(packPage, { variables: { meetingId } });
  return (
    <Asked result={result} find={({ pack }) => pack} waiting="Loading the pack">
      {(pack) => <Pack pack={pack} />}
    </Asked>
  );
}
