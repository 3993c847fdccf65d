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
  readonly questions: readonly EnteredQuestion[];
};

/** A question of the board as typed; its id is the form's own. */
export type EnteredQuestion = {
  readonly id: string;
  readonly text: string;
  readonly askedBy: string;
  readonly hint: string;
  readonly sectionKey: string;
};

/** Nothing entered yet. */
export const NOTHING_ENTERED: Entered = { leads: {}, questions: [] };

/** What the form shows and sends: what was entered, else what is suggested; empty where there is neither. */
export type Filled = {
  readonly title: string;
  readonly periodStart: string;
  readonly authorId: string;
  readonly chiefOfficerPostId: string;
  readonly leads: Readonly<Record<string, string>>;
  readonly questions: readonly EnteredQuestion[];
};

/** The sections that get a lead of their own. */
export function ledSections({ sections }: Pick<CommissionOffer, 'sections'>): readonly SectionOffer[] {
  return sections.filter(({ kind, writer }) => kind === 'TEXT' && writer === 'lead');
}

/** The id of the field for a section's lead. */
export function leadField(key: string): string {
  return `lead-${key}`;
}

/** The id of a field of a question. */
export function questionField(id: string, part: keyof EnteredQuestion): string {
  return `question-${id}-${part}`;
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
    questions: entered.questions,
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
    ...filled.questions.flatMap(({ id, text, askedBy, sectionKey }, index) => [
      ...unless(text, questionField(id, 'text'), `Enter question ${index + 1}, or take it out`),
      ...unless(askedBy, questionField(id, 'askedBy'), `Say who asks question ${index + 1}`),
      ...unless(
        sectionKey,
        questionField(id, 'sectionKey'),
        `Choose the section that answers question ${index + 1}`,
      ),
    ]),
  ];
}
