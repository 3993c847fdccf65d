import '@mantine/core/styles/ActionIcon.layer.css';
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { paperPlaces } from '../paper/places.ts';
import { Day } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import styles from './agenda-list.module.css';
import { outcomeWords } from './agenda-words.ts';
import { KindTag } from './kind-tag.tsx';
import type { AgendaItem } from './operations.ts';
import { handleId } from './use-ordering.ts';

type AgendaRowProps = {
  item: AgendaItem;
  /** Counted from 1. */
  position: number;
  count: number;
  onMove?: (to: number) => void;
  onRemove?: () => void;
  onDecide?: () => void;
};

const STEPS: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** One item: its number, what it is, and what can be done with it. */
export function AgendaRow({ item, position, count, onMove, onRemove, onDecide }: AgendaRowProps) {
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || !onMove) return;
    event.preventDefault();
    onMove(position + step);
  };
  return (
    <>
      {onMove && (
        <button
          type="button"
          id={handleId(item.id)}
          className={styles.handle}
          aria-label={`Move ${item.title}, ${position} of ${count}: press arrow up or down`}
          onKeyDown={press}
        >
          <IconGripVertical size={18} aria-hidden />
        </button>
      )}
      <span className={styles.number}>{item.number}</span>
      <div className={styles.what}>
        <p className={styles.title}>
          {item.paper ? <AppLink to={paperPlaces.paper(item.paper.id)}>{item.title}</AppLink> : item.title}
        </p>
        <ItemDetail item={item} />
      </div>
      <div className={styles.kind}>
        {item.outcome === null ? (
          <KindTag kind={item.kind} />
        ) : (
          <StatusTag
            status={item.outcome === 'DEFERRED' ? 'waiting' : 'done'}
            word={outcomeWords[item.outcome]}
          />
        )}
      </div>
      <div className={styles.tools}>
        {onDecide && (
          <Button variant="default" onClick={onDecide}>
            Record the outcome<span className="cs-hidden"> of {item.title}</span>
          </Button>
        )}
        {onMove && (
          <>
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={`Move ${item.title} up`}
              aria-disabled={position === 1}
              onClick={() => onMove(position - 1)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={`Move ${item.title} down`}
              aria-disabled={position === count}
              onClick={() => onMove(position + 1)}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
          </>
        )}
        {onRemove && (
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={`Take ${item.title} off the agenda`}
            onClick={onRemove}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </>
  );
}

function ItemDetail({ item }: { item: AgendaItem }) {
  const { paper, edition, owner, reason, due, outcomeNote } = item;
  return (
    <p className={styles.detail}>
      {[paper?.reference, edition === null ? paper?.stateWords : `edition ${edition}`, owner?.line, reason]
        .filter(Boolean)
        .join(', ')}
      {due !== null && (
        <>
          , due <Day value={due} style="short" />
        </>
      )}
      {outcomeNote !== null && <span className={styles.note}>“{outcomeNote}”</span>}
    </p>
  );
}
