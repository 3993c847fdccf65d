import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

/** One stop for the Tab key among many buttons: arrows, Home and End move between them, Escape leaves. */
export function useRoving(onLeave: () => void) {
  const toolbar = useRef<HTMLDivElement>(null);
  const buttons = () => [...(toolbar.current?.querySelectorAll<HTMLElement>('button') ?? [])];

  const focusIn = ({ target }: FocusEvent) => {
    for (const button of buttons()) button.tabIndex = button === target ? 0 : -1;
  };

  const press = (event: KeyboardEvent) => {
    const all = buttons();
    const here = all.findIndex((button) => button.matches(':focus'));
    const there = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') onLeave();
    else if (there !== undefined) all.at(there % all.length)?.focus();
    else return;
    event.preventDefault();
  };

  return { toolbar, focusIn, press };
}
