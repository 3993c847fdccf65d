/** One thing to choose. */
export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  /** The heading it stands under; entries of one group stand together. */
  readonly group?: string;
  /** Shown, and not to be chosen now; its hint says why. */
  readonly off?: boolean;
  readonly run: () => void;
}

/** A menu that is open, beside what it was opened from. */
export interface OpenMenu {
  readonly label: string;
  /** `options` while the focus stays in the text, `search` with a field of its own, `acts` for a menu of acts. */
  readonly manner: 'options' | 'search' | 'acts';
  readonly anchor: () => DOMRect;
  readonly entries: readonly MenuEntry[];
  /** The entries for what is typed into the field of a search. */
  readonly search?: (query: string) => readonly MenuEntry[];
  /** Said where there is nothing to choose. */
  readonly empty: string;
  /** Where the focus goes when it closes without a choice. */
  readonly back?: () => void;
}

/** The one menu of an editor: what is open, and which entry is meant. */
export class Menus {
  private shown: { readonly menu: OpenMenu; readonly active: number } | undefined;
  private opening = 0;
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = () => this.shown;

  /** Opens a menu in the place of any other; answers what names this opening to `answer`. */
  open(menu: OpenMenu): number {
    this.opening += 1;
    this.show({ menu, active: 0 });
    return this.opening;
  }

  /** Fills what was opened then with what was found, however late; nothing when another menu is open by now, or none. */
  answer(opening: number, entries: readonly MenuEntry[], empty: string): void {
    if (this.shown && opening === this.opening)
      this.show({ menu: { ...this.shown.menu, entries, empty }, active: 0 });
  }

  /** Gives the open menu other entries, of which the first is meant. */
  fill(entries: readonly MenuEntry[]): void {
    if (this.shown) this.show({ menu: { ...this.shown.menu, entries }, active: 0 });
  }

  mean(active: number): void {
    if (this.shown && this.shown.active !== active) this.show({ ...this.shown, active });
  }

  close(): void {
    this.show(undefined);
  }

  /** Closes without a choice, and gives the focus back. */
  leave(): void {
    const back = this.shown?.menu.back;
    this.close();
    back?.();
  }

  choose(index: number): boolean {
    const entry = this.shown?.menu.entries[index];
    if (!entry) return false;
    if (entry.off) return true;
    this.close();
    entry.run();
    return true;
  }

  /** What the keys of a menu do: arrows, Home and End mean another entry, Enter and Tab choose it, Escape leaves. */
  press(key: string): boolean {
    if (!this.shown) return false;
    const { active, menu } = this.shown;
    const count = menu.entries.length;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[key];
    if (key === 'Escape') this.leave();
    else if (key === 'Enter' || (key === 'Tab' && menu.manner === 'options')) return this.choose(active);
    else if (key === 'Tab') this.leave();
    else if (to !== undefined && count > 0)
      this.mean(key.startsWith('Page') ? clamp(to, count) : (to + count) % count);
    else if (menu.manner === 'acts' && (key === 'Home' || key === 'End'))
      this.mean(key === 'Home' ? 0 : count - 1);
    else return false;
    return true;
  }

  private show(shown: { readonly menu: OpenMenu; readonly active: number } | undefined): void {
    this.shown = shown;
    for (const listener of this.listeners) listener();
  }
}

const clamp = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));

/** The entries whose name or hint holds every word that was typed, those whose name begins with it first. */
export function matching<Entry extends Pick<MenuEntry, 'name' | 'hint'>>(
  entries: readonly Entry[],
  query: string,
): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  const rank = ({ name, hint = '' }: Entry) => {
    const title = name.toLowerCase();
    if (words.every((word) => title.split(/[\s-]+/).some((part) => part.startsWith(word)))) return 0;
    return words.every((word) => `${title} ${hint.toLowerCase()}`.includes(word)) ? 1 : undefined;
  };
  return [0, 1].flatMap((wanted) => entries.filter((entry) => rank(entry) === wanted));
}
