/** An element of the editor's fixed parts, with its class and what it holds. */
export function element(tag: string, className = '', ...children: (HTMLElement | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A part nobody types in: the caret stays out of it. */
export function fixed(tag: string, className = '', ...children: (HTMLElement | string)[]): HTMLElement {
  const made = element(tag, className, ...children);
  made.contentEditable = 'false';
  return made;
}

/** A plain button that does one thing. */
export function button(words: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', () => press(made));
  return made;
}

/** Sets a text only where it is another, so that nothing is drawn anew for nothing. */
export function say(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
