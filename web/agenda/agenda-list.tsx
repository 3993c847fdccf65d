import { londonDay } from '@countersign/domain';
import { type DragEvent, useState } from 'react';
import { EmptyState } from '../ui/state/empty-state.tsx';
import styles from './agenda-list.module.css';
import { AgendaRow } from './agenda-row.tsx';
import type { AgendaItem, AgendaMeeting } from './operations.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { useOrdering } from './use-ordering.ts';

type AgendaListProps = { meeting: AgendaMeeting; onDone: () => Promise<unknown> };

const allows = ({ acts }: AgendaMeeting, name: string) =>
  acts.some((act) => act.name === name && act.allowed);

/** The items in their order, moved by dragging, by buttons or by arrow keys. */
export function AgendaList({ meeting, onDone }: AgendaListProps) {
  const { items, move, remove, panel } = useOrdering(meeting, onDone);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const [deciding, setDeciding] = useState<AgendaItem>();
  const mayOrder = items.length > 1 && allows(meeting, 'moveAgendaItem');
  const mayRemove = allows(meeting, 'removeAgendaItem');
  const isDecided =
    meeting.acts.some(({ name }) => name === 'closeMeeting') &&
    (meeting.state === 'HELD' || meeting.state === 'ISSUED') &&
    meeting.day <= londonDay(new Date().toISOString());

  if (items.length === 0)
    return (
      <EmptyState title="The agenda has no items yet">
        Place approved papers below, add verbal items, or keep a place for a paper that will follow.
      </EmptyState>
    );

  const drop = (event: DragEvent, at: number) => {
    event.preventDefault();
    if (dragged !== undefined) void move(dragged, at + 1);
    setDragged(undefined);
    setOver(undefined);
  };

  return (
    <section aria-labelledby="agenda-items">
      <h2 id="agenda-items">Items</h2>
      {mayOrder && (
        <p className={styles.how} id="agenda-how">
          Drag an item, or use its arrows. Numbers follow the order until the agenda is issued.
        </p>
      )}
      {panel}
      <ol className={styles.items}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={styles.item}
            data-over={over === item.id && dragged !== item.id}
            data-dragged={dragged === item.id}
            draggable={mayOrder}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', item.title);
              setDragged(item.id);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(item.id);
            }}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDrop={(event) => drop(event, index)}
          >
            <AgendaRow
              item={item}
              position={index + 1}
              count={items.length}
              {...(mayOrder && { onMove: (to: number) => void move(item.id, to) })}
              {...(mayRemove && item.kind !== 'WITHDRAWN' && { onRemove: () => void remove(item) })}
              {...(isDecided &&
                item.kind === 'PAPER' &&
                item.outcome === null && { onDecide: () => setDeciding(item) })}
            />
          </li>
        ))}
      </ol>
      {deciding?.paper && (
        <OutcomeForm
          meeting={meeting}
          paper={deciding.paper}
          onClose={() => setDeciding(undefined)}
          onDone={onDone}
        />
      )}
    </section>
  );
}
