import { announce } from '../ui/state/announcer.tsx';

const SHOWN_MS = 6_000;

/** Says why something is not done, to people who listen, and for a moment where people look. */
export function tellWhy(text: HTMLElement, why: string): void {
  announce(why);
  const sheet = text.closest('[data-writing]');
  sheet?.querySelector('.given-why')?.remove();
  const told = document.createElement('p');
  told.className = 'given-why';
  told.textContent = why;
  sheet?.append(told);
  setTimeout(() => told.remove(), SHOWN_MS);
}
