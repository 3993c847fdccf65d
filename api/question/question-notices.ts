import {
  type EventDraft,
  type Notice,
  type PaperFacts,
  type PutQuestion,
  shortened,
} from '@countersign/domain';

/** What an act on a question leaves in the history, and whom it tells. */
export interface Tellings {
  readonly event: EventDraft;
  readonly notices: readonly Notice[];
}

/** A question was put to a section: its lead and the author are asked. */
export function put(
  facts: PaperFacts,
  {
    sectionId,
    text,
    askedBy,
  }: { readonly sectionId: string; readonly text: string; readonly askedBy: string },
): Tellings {
  const section = nameOf(facts, sectionId);
  const question = shortened(text);
  return {
    event: { act: 'addQuestion', data: { section, question, askedBy } },
    notices: [
      {
        to: people(facts, sectionId, facts.author.id),
        text: `The board asks in ${section} of “${facts.title}”: “${question}”`,
        place: 'section',
        sectionId,
        asks: true,
      },
    ],
  };
}

/** A question went to another section: its lead is asked now, whoever had it before and the author are told. */
export function moved(facts: PaperFacts, { sectionId, text }: PutQuestion, toId: string): Tellings {
  const [from, to, question] = [nameOf(facts, sectionId), nameOf(facts, toId), shortened(text)];
  const [next] = people(facts, toId);
  const told = people(facts, sectionId, facts.author.id).filter(({ person }) => person !== next?.person);
  return {
    event: { act: 'rerouteQuestion', data: { question, from, to } },
    notices: [
      {
        to: people(facts, toId),
        text: `A question of the board came to you from ${from} of “${facts.title}”: “${question}”. What was said to it came along.`,
        place: 'section',
        sectionId: toId,
        asks: true,
      },
      {
        to: told,
        text: `The board’s question “${question}” in ${from} of “${facts.title}” went to ${to}.`,
        place: 'section',
        sectionId: toId,
        asks: false,
      },
    ],
  };
}

/** A question was withdrawn: whoever was to answer it and the author are told why. */
export function withdrawn(facts: PaperFacts, { sectionId, text }: PutQuestion, reason: string): Tellings {
  const [section, question] = [nameOf(facts, sectionId), shortened(text)];
  return {
    event: { act: 'withdrawQuestion', data: { question, section, reason } },
    notices: [
      {
        to: people(facts, sectionId, facts.author.id),
        text: `The board does not ask “${question}” in ${section} of “${facts.title}” any more: ${reason}`,
        place: 'section',
        sectionId,
        asks: false,
      },
    ],
  };
}

const find = ({ sections }: PaperFacts, id: string) => sections.find((section) => section.id === id);

function nameOf(facts: PaperFacts, sectionId: string): string {
  const section = find(facts, sectionId);
  return `${section?.number ?? ''} ${section?.heading ?? ''}`.trim();
}

/** The lead of a section and these people, each once. */
const people = (facts: PaperFacts, sectionId: string, ...others: readonly string[]) =>
  [...new Set([find(facts, sectionId)?.lead.id ?? facts.author.id, ...others])].map((person) => ({ person }));
