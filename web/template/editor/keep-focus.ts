/** Does what a button of a row asks for, and leaves the focus there, or in the row that takes its place. */
export function keepFocus(act: () => void): void {
  const { activeElement: pressed } = document;
  const row = pressed?.closest('li');
  const list = row?.parentElement;
  const place = row && list ? [...list.children].indexOf(row) : -1;
  act();
  requestAnimationFrame(() => {
    if (pressed instanceof HTMLElement && pressed.isConnected) return pressed.focus();
    const near = list?.children[Math.min(place, list.children.length - 1)];
    focusIn(near ?? list?.parentElement, 'button');
  });
}

/** Puts the focus on the first field of a row once it is drawn. */
export function focusRow(listId: string, place: number): void {
  requestAnimationFrame(() => focusIn(document.getElementById(listId)?.children[place], 'input'));
}

function focusIn(part: Element | null | undefined, what: string): void {
  part?.querySelector<HTMLElement>(what)?.focus();
}
