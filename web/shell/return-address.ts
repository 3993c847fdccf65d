const ORIGIN = 'https://countersign.invalid';

/** The address of the sign-in page that brings people back to where they were. */
export function signInAddress(from: string): string {
  const back = returnAddress(from);
  return back === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(back)}`;
}

/** Where to go after sign-in: an address inside the product, home when what was asked for is anything else. */
export function returnAddress(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const address = URL.parse(asked, ORIGIN);
  if (address === null || address.origin !== ORIGIN || address.pathname === '/sign-in') return '/';
  return `${address.pathname}${address.search}${address.hash}`;
}
