import { type DayStyle, dayText, momentText } from './day-text.ts';

/** An ISO day (`2026-03-31`) in words. */
export function Day({ value, style = 'long' }: { value: string; style?: DayStyle }) {
  return <time dateTime={value}>{dayText(value, style)}</time>;
}

/** A UTC ISO moment on the London clock. */
export function DateTime({ value, style = 'long' }: { value: string; style?: DayStyle }) {
  return <time dateTime={value}>{momentText(value, style)}</time>;
}
