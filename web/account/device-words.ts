/** What a browser says of itself, and the name people know it by. The first that fits counts: many pretend to be another. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['CriOS', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const;

const nameIn = (device: string, names: readonly (readonly [string, string])[]) =>
  names.find(([sign]) => device.includes(sign))?.[1];

/** A user agent in a few words, `Firefox on Windows`; as it is when it is not one of a browser we know. */
export function deviceWords(device: string): string {
  const browser = nameIn(device, BROWSERS);
  const system = nameIn(device, SYSTEMS);
  if (browser === undefined) return device === '' ? 'An unknown device' : device;
  return system === undefined ? browser : `${browser} on ${system}`;
}
