const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A UTC time as printed in papers: day and time in London, `22 May 2026, 14:02`. Anything else is printed as it is. */
export function printedTime(utc: string): string {
  const time = Date.parse(utc);
  if (Number.isNaN(time)) return utc;
  const part = new Map(london.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${part.get('day')} ${part.get('month')} ${part.get('year')}, ${part.get('hour')}:${part.get('minute')}`;
}
