import { useEffect } from 'react';

const PRODUCT = 'Countersign';
let current = '';
let errors = 0;

function show(): void {
  document.title = [errors > 0 ? 'Error: ' : '', current && `${current} – `, PRODUCT].join('');
}

/** Names the browser tab after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    current = title;
    show();
  }, [title]);
}

/** While `on`, the name of the tab begins with `Error: `. */
export function useErrorInTitle(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    errors += 1;
    show();
    return () => {
      errors -= 1;
      show();
    };
  }, [on]);
}
