import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

const SWITCH = 'countersign-question-mark';
const listeners = new Set<() => void>();

function isOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== 'off';
  } catch {
    return true;
  }
}

/** Whether `?` alone opens the list of keys. People who speak to their computer need to switch it off (WCAG 2.1.4). */
export function useQuestionMark(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isOn);
}

/** Remembers the choice on this device. */
export function setQuestionMark(on: boolean): void {
  try {
    localStorage.setItem(SWITCH, on ? 'on' : 'off');
  } catch {
    // Without storage the choice cannot be kept.
  }
  for (const listener of listeners) listener();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Calls back for Ctrl or command with K, wherever the focus is, and for `?` when nobody is typing. */
export function useShortcuts(actions: { onPalette: () => void; onKeys: () => void }): void {
  const questionMark = useQuestionMark();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey &&
      event.key.toLowerCase() === 'k'
    ) {
      event.preventDefault();
      actions.onPalette();
    } else if (event.key === '?' && questionMark && !isTyping(event.target)) {
      event.preventDefault();
      actions.onKeys();
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
