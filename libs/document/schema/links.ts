const SAFE_SCHEME = /^(?:https?:\/\/|mailto:)/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Everything a browser ignores inside an address, and so a disguise: white space, controls, invisible marks. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * The address as it may be linked to, or null: `https`, `http`, `mailto` and places inside this site only.
 * Addresses of another host without a scheme (`//host`) are refused, so that a link says where it goes.
 */
export function safeLink(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  const bare = href.replace(INVISIBLE, '');
  if (bare === '' || /^[\\/]{2}/.test(bare)) return null;
  if (SAFE_SCHEME.test(bare)) return bare;
  return ANY_SCHEME.test(bare) ? null : bare;
}
