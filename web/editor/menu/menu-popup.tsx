import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { MenuEntry, Menus, OpenMenu } from './menu.ts';
import styles from './menu-popup.module.css';

type Opened = { menus: Menus; menu: OpenMenu; active: number; text: HTMLElement };

/** Shows the menu that is open, beside what it was opened from. `text` is where people write. */
export function MenuPopup({ menus, text }: { menus: Menus; text: HTMLElement }) {
  const shown = useSyncExternalStore(menus.subscribe, menus.current);
  return shown ? createPortal(<Opened {...shown} menus={menus} text={text} />, document.body) : null;
}

function Opened({ menus, menu, active, text }: Opened) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { manner, label, entries, search, empty } = menu;
  const idOf = (index: number) => `${id}-${index}`;
  const meant = entries.length > 0 ? idOf(active) : undefined;
  usePlace(panel, menu);
  useMouse(panel, menus);
  useKeys(panel, manner !== 'options', menus);
  useSpoken(text, manner === 'options', `${id}-list`, meant);
  useOutside(panel, menus);
  useEffect(() => {
    if (manner === 'acts') panel.current?.querySelector<HTMLElement>(`[id="${meant}"]`)?.focus();
    else panel.current?.querySelector(`[id="${meant}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [manner, meant]);

  const isMenu = manner === 'acts';
  const groups = groupsOf(entries).map(([group, members]) => (
    // biome-ignore lint/a11y/useSemanticElements: options stand in groups of a listbox
    <div key={group} role="group" aria-label={group === '' ? undefined : group}>
      {group !== '' && (
        <div className={styles.group} aria-hidden>
          {group}
        </div>
      )}
      {members.map(({ entry, index }) =>
        isMenu ? (
          <div
            key={entry.id}
            id={idOf(index)}
            role="menuitem"
            tabIndex={index === active ? 0 : -1}
            aria-disabled={entry.off}
            {...looks(index, active)}
          >
            <Said entry={entry} />
          </div>
        ) : (
          <div
            key={entry.id}
            id={idOf(index)}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            {...looks(index, active)}
          >
            <Said entry={entry} />
          </div>
        ),
      )}
    </div>
  ));
  return (
    <div ref={panel} className={styles.panel}>
      {search && (
        <input
          className={styles.search}
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={meant}
          placeholder="Type to search"
          ref={focusOnce}
          onChange={({ currentTarget }) => menus.fill(search(currentTarget.value))}
        />
      )}
      {isMenu ? (
        <div id={`${id}-list`} role="menu" aria-label={label} className={styles.list}>
          {groups}
        </div>
      ) : (
        <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {groups}
        </div>
      )}
      {entries.length === 0 && (
        <p className={styles.empty} role="status">
          {empty}
        </p>
      )}
    </div>
  );
}

const looks = (index: number, active: number) => ({
  className: styles.entry,
  'data-index': index,
  'data-active': index === active,
});

function Said({ entry: { name, hint } }: { entry: MenuEntry }) {
  return (
    <>
      <span>{name}</span>
      {hint !== undefined && hint !== '' && <span className={styles.hint}>{hint}</span>}
    </>
  );
}

/** Which entry is under the mouse. */
function indexAt({ target }: { target: EventTarget }): number | undefined {
  const entry = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return entry === null ? undefined : Number(entry.dataset.index);
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus();

type Member = { readonly entry: MenuEntry; readonly index: number };

function groupsOf(entries: readonly MenuEntry[]): readonly (readonly [string, readonly Member[]])[] {
  const groups = new Map<string, Member[]>();
  for (const [index, entry] of entries.entries()) {
    const members = groups.get(entry.group ?? '') ?? [];
    members.push({ entry, index });
    groups.set(entry.group ?? '', members);
  }
  return [...groups];
}

/** Keeps the panel beside its anchor, within the window. */
function usePlace(panel: React.RefObject<HTMLDivElement | null>, { anchor }: OpenMenu): void {
  useLayoutEffect(() => {
    const floating = panel.current;
    if (!floating) return;
    const reference = { getBoundingClientRect: anchor };
    const place = async () => {
      const { x, y } = await computePosition(reference, floating, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              floating.style.maxHeight = `${Math.max(160, Math.min(availableHeight, 420))}px`;
            },
          }),
        ],
      });
      floating.style.left = `${x}px`;
      floating.style.top = `${y}px`;
    };
    return autoUpdate(reference, floating, () => void place());
  }, [panel, anchor]);
}

/** Says which entry is meant to people who write and do not see the menu: the focus stays in the text. */
function useSpoken(text: HTMLElement, on: boolean, list: string, meant: string | undefined): void {
  useEffect(() => {
    if (!on) return;
    text.setAttribute('aria-controls', list);
    if (meant === undefined) text.removeAttribute('aria-activedescendant');
    else text.setAttribute('aria-activedescendant', meant);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [text, on, list, meant]);
}

/** The keys of a menu that has the focus. */
function useKeys(panel: React.RefObject<HTMLDivElement | null>, on: boolean, menus: Menus): void {
  useEffect(() => {
    const place = panel.current;
    if (!on || !place) return;
    const press = (event: KeyboardEvent) => {
      if (!menus.press(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    place.addEventListener('keydown', press);
    return () => place.removeEventListener('keydown', press);
  }, [panel, on, menus]);
}

/**
 * The mouse means an entry by moving over it and chooses it by a click, without taking the focus from where it is; whoever
 * moves the focus to an entry by other means, means it too.
 */
function useMouse(panel: React.RefObject<HTMLDivElement | null>, menus: Menus): void {
  useEffect(() => {
    const place = panel.current;
    if (!place) return;
    const keepFocus = (event: MouseEvent) => {
      if (event.target instanceof Element && !event.target.matches('input')) event.preventDefault();
    };
    const mean = (event: Event) => {
      const index = indexAt({ target: event.target ?? place });
      if (index !== undefined) menus.mean(index);
    };
    const choose = (event: MouseEvent) => {
      const index = indexAt({ target: event.target ?? place });
      if (index !== undefined) menus.choose(index);
    };
    place.addEventListener('mousedown', keepFocus);
    place.addEventListener('mousemove', mean);
    place.addEventListener('focusin', mean);
    place.addEventListener('click', choose);
    return () => {
      place.removeEventListener('mousedown', keepFocus);
      place.removeEventListener('mousemove', mean);
      place.removeEventListener('focusin', mean);
      place.removeEventListener('click', choose);
    };
  }, [panel, menus]);
}

/** A press anywhere else closes the menu. */
function useOutside(panel: React.RefObject<HTMLDivElement | null>, menus: Menus): void {
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      if (target instanceof Node && !panel.current?.contains(target)) menus.close();
    };
    addEventListener('mousedown', press, true);
    return () => removeEventListener('mousedown', press, true);
  }, [panel, menus]);
}
