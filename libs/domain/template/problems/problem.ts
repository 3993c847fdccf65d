/** Something that keeps a template from being published: where it is in the template, and what to do, in plain words. */
export interface TemplateProblem {
  readonly code: string;
  /** `name`, `section-3-heading`, `list-0-item-2-name`, `front-0-label`, `deadline-cog`, `route`; places count from 0. */
  readonly at: string;
  readonly text: string;
}

/** A problem unless the condition holds. */
export const unless = (holds: boolean, code: string, at: string, text: string): TemplateProblem[] =>
  holds ? [] : [{ code, at, text }];

/** Whether nothing but white space stands there. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** The places, from 0, at which something stands that stands before, too, whatever its case; blanks are not compared. */
export function repeatedPlaces(values: readonly string[]): readonly number[] {
  const said = values.map((value) => value.trim().toLowerCase());
  return said.flatMap((value, at) => (value !== '' && said.indexOf(value) < at ? [at] : []));
}
