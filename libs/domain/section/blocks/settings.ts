/** A name in a list of names, and the key that its column goes by: `At risk` is `at-risk`. */
export interface KeyedName {
  readonly key: string;
  readonly label: string;
}

/** The names of a setting such as `Complete | Ongoing | At risk`, each once, in their order. */
export function namesIn(setting: string | undefined): KeyedName[] {
  const names = new Map<string, KeyedName>();
  for (const label of (setting ?? '').split('|').map((name) => name.trim())) {
    const key = keyOf(label);
    if (key !== '' && !names.has(key)) names.set(key, { key, label });
  }
  return [...names.values()];
}

/** The setting that holds these names. */
export function settingOf(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('|', '/').trim()).join(' | ');
}

/** The key of a name: lower case, words joined by hyphens. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
