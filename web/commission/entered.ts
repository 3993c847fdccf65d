import type { FieldError } from '../ui/form/field-errors.tsx';
import type { CommissionOffer, SectionOffer } from './operations.ts';

/** What somebody entered themselves. What they left alone follows the suggestions, also when those change. */
export type Entered = {
  readonly title?: string;
  readonly periodStart?: string;
  readonly authorId?: string;
  readonly chiefOfficerPostId?: string;
  /** The chosen lead of a section by its key. */
  readonly leads: Readonly<Record<string, string>>;
};

/** Nothing entered yet. */
export const NOTHING_ENTERED: Entered = { leads: {} };

/** What the form shows and sends: what was entered, else what is suggested; empty where there is neither. */
export type Filled = {
  readonly title: string;
  readonly periodStart: string;
  readonly authorId: string;
  readonly chiefOfficerPostId: string;
  readonly leads: Readonly<Record<string, string>>;
};

/** The sections that get a lead of their own. */
export function ledSections({ sections }: Pick<CommissionOffer, 'sections'>): readonly SectionOffer[] {
  return sections.filter(({ kind, writer }) => kind === 'TEXT' && writer === 'lead');
}

/** The id of the field for a section's lead. */
export function leadField(key: string): string {
  return `lead-${key}`;
}

/** What was entered on top of what is offered. A choice that is no longer on offer counts as not made. */
export function filledIn(offer: CommissionOffer, entered: Entered): Filled {
  const offered = <Item extends { readonly id: string }>(
    items: readonly Item[],
    id: string | null | undefined,
  ) => (items.some((item) => item.id === id) ? (id ?? '') : '');
  const startIsOffered = offer.periods.some(({ start }) => start === entered.periodStart);
  return {
    title: entered.title ?? offer.title,
    periodStart: startIsOffered ? (entered.periodStart ?? '') : offer.period.start,
    authorId: offered(offer.authors, entered.authorId ?? offer.authorId),
    chiefOfficerPostId: offered(offer.chiefOfficers, entered.chiefOfficerPostId ?? offer.chiefOfficerPostId),
    leads: Object.fromEntries(
      ledSections(offer).map(({ key, leadId }) => [key, offered(offer.leads, entered.leads[key] ?? leadId)]),
    ),
  };
}

/** Everything that is missing, in the order of the page. */
export function missingIn(offer: CommissionOffer, filled: Filled): readonly FieldError[] {
  const unless = (given: string, field: string, message: string) =>
    given.trim() === '' ? [{ field, message }] : [];
  return [
    ...unless(filled.title, 'title', 'Enter a title'),
    ...unless(filled.authorId, 'author', 'Choose an author'),
    ...unless(filled.chiefOfficerPostId, 'chief-officer', 'Choose a Chief Officer'),
    ...ledSections(offer).flatMap(({ key, number, heading }) =>
      unless(filled.leads[key] ?? '', leadField(key), `Choose a lead for ${`${number} ${heading}`.trim()}`),
    ),
  ];
}
