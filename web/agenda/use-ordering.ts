import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAct } from '../api/act.ts';
import { newActKey } from '../api/act-key.ts';
import { usePress } from '../ui/act/use-press.tsx';
import { announce } from '../ui/state/announcer.tsx';
import {
  type AgendaItem,
  type AgendaMeeting,
  moveAgendaItemMutation,
  removeAgendaItemMutation,
  takeOffAgendaMutation,
} from './operations.ts';

type Moving = { readonly id: string; readonly to: number };

/** The items as they will stand once a move is recorded, so that it is seen at once. */
function withMove(items: readonly AgendaItem[], moving: Moving | undefined): readonly AgendaItem[] {
  const ordered = items.toSorted((a, b) => a.position - b.position);
  const item = ordered.find(({ id }) => id === moving?.id);
  if (!item || !moving) return ordered;
  return ordered
    .filter((other) => other !== item)
    .toSpliced(moving.to - 1, 0, item)
    .map((other, index) => ({ ...other, number: String(index + 1) }));
}

/** The id of the control that keeps the focus when its item moves. */
export const handleId = (itemId: string) => `move-${itemId}`;

/** Moves and removes agenda items; `panel` says why an act was not done. */
export function useOrdering(
  meeting: AgendaMeeting,
  onDone: () => Promise<unknown>,
): {
  readonly items: readonly AgendaItem[];
  readonly move: (id: string, to: number) => Promise<void>;
  readonly remove: (item: AgendaItem) => Promise<void>;
  readonly panel: ReactNode;
} {
  const sendMove = useAct(moveAgendaItemMutation, 'The item cannot be moved');
  const sendRemove = useAct(removeAgendaItemMutation, 'The item cannot be removed');
  const sendTakeOff = useAct(takeOffAgendaMutation, 'The paper cannot be taken off the agenda');
  const { press, panel } = usePress(() => void onDone());
  const [moving, setMoving] = useState<Moving>();
  const focused = useRef<string>(undefined);
  const items = withMove(meeting.agenda, moving);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved element loses the focus; it is given back after each change of order
  useEffect(() => {
    if (focused.current) document.getElementById(handleId(focused.current))?.focus();
    focused.current = undefined;
  }, [items.map(({ id }) => id).join()]);

  const on = () => ({ key: newActKey(), version: meeting.version });

  const move = async (id: string, to: number) => {
    const at = items.findIndex((item) => item.id === id) + 1;
    if (moving || to === at || to < 1 || to > items.length) return;
    focused.current = id;
    setMoving({ id, to });
    const done = await press(() => sendMove({ meetingId: meeting.id, on: on(), itemId: id, to }));
    setMoving(undefined);
    if (done) announce(`Moved to ${to} of ${items.length}`);
  };

  const remove = async (item: AgendaItem) => {
    const { paper } = item;
    const done = await press(() =>
      item.kind === 'PAPER' && paper
        ? sendTakeOff({ paperId: paper.id, on: { key: newActKey(), version: paper.version } })
        : sendRemove({ meetingId: meeting.id, on: on(), itemId: item.id }),
    );
    if (!done) return;
    announce(`${item.title} is off the agenda`);
    await onDone();
  };

  return { items, move, remove, panel };
}
