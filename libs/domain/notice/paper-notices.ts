import type { EventDraft } from '../history/event.ts';
import type { PaperFacts } from '../paper/facts.ts';
import type { PaperState } from '../paper/state.ts';
import type { Audience, Notice } from './notice.ts';

/** Who is told of an act on a whole paper, and who is asked to act next. The actor is never told of their own act. */
export function tell(event: EventDraft, facts: PaperFacts, to: PaperState): readonly Notice[] {
  const author: Audience = { person: facts.author.id };
  const officer: Audience = { post: facts.chiefOfficerPost.id };
  const governance: Audience = { role: 'governance' };
  const leads: readonly Audience[] = [
    ...new Set(facts.sections.filter((s) => !s.ofAuthor).map((s) => s.lead.id)),
  ].map((person) => ({ person }));
  const everybody = [author, officer, governance, ...leads];
  /** Those who wait for the paper or have given it out, and would miss it. */
  const expecting: readonly Audience[] = [
    ...(facts.state === 'with-body' ? [{ role: 'cog-secretary' } as const] : []),
    ...(facts.agendaItem ? [{ role: 'board-secretary' } as const] : []),
  ];
  const asked = (who: readonly Audience[], text: string, place: Notice['place']): Notice => ({
    to: who,
    text,
    place,
    asks: true,
  });
  const known = (who: readonly Audience[], text: string, place: Notice['place'] = 'paper'): Notice => ({
    to: who,
    text,
    place,
    asks: false,
  });
  const title = facts.title;

  switch (event.act) {
    case 'commissionPaper':
      return [
        asked(
          [author],
          `You are the author of “${title}”. Start it to ask the leads for their sections.`,
          'paper',
        ),
      ];
    case 'startPaper':
      return facts.sections
        .filter(({ ofAuthor }) => !ofAuthor)
        .map((section) => ({
          to: [{ person: section.lead.id }],
          text: `Your section ${section.number} ${section.heading} of “${title}” is wanted.`,
          place: 'section' as const,
          sectionId: section.id,
          asks: true,
        }));
    case 'submitPaper':
    case 'approvePaper':
    case 'recordCogOutcome':
    case 'resumePaper':
      return [...waitingFor(to), ...passedOn()];
    case 'withdrawSubmission':
      return [
        known(
          [facts.state === 'with-officer' ? officer : { role: 'cog-secretary' }],
          `The author took “${title}” back before a decision. Nothing waits for you.`,
        ),
      ];
    case 'returnPaper':
      return [
        asked([author], `“${title}” was returned: ${event.data.reason}`, 'paper'),
        ...sectionsBack(event.data.sections, event.data.reason),
      ];
    case 'amendPaper':
      return [
        known(
          [officer, governance, { role: 'cog-secretary' }],
          `“${title}” went back to drafting; its approvals fell.`,
        ),
      ];
    case 'acceptLatePaper':
      return [known([author], `“${title}” was accepted after the deadline.`)];
    case 'placeOnAgenda':
      return [known([author, officer], `“${title}” is item ${event.data.number} of ${event.data.meeting}.`)];
    case 'takeOffAgenda':
      return [known([author, officer], `“${title}” was taken off the agenda of ${event.data.meeting}.`)];
    case 'issueAgenda':
      return [
        known(
          [author, officer, ...leads],
          `“${title}” was issued as item ${event.data.number ?? ''} of ${event.data.meeting}.`,
        ),
      ];
    case 'recordOutcome':
      return [
        known([author, officer, ...leads], `The board has decided on “${title}”: ${event.data.outcome}.`),
      ];
    case 'deferPaper':
      return [
        asked(
          [author],
          `“${title}” moved to ${event.data.to}. Take it up again when you are ready.`,
          'paper',
        ),
        known([officer, ...expecting], `“${title}” moved to ${event.data.to}.`),
      ];
    case 'withdrawPaper':
      return [known([...everybody, ...expecting], `“${title}” was withdrawn: ${event.data.reason}`)];
    case 'reopenPaper':
      return [
        asked([author], `“${title}” is open for a new edition: ${event.data.reason}`, 'paper'),
        known([officer, ...leads], `“${title}” is open for a new edition.`),
      ];
    case 'assignAuthor':
      return [known([author], `“${title}” has another author now: ${event.data.to}.`)];
    case 'assignChiefOfficer':
      return [known([author, officer], `“${title}” goes to ${event.data.to} for approval.`)];
    case 'restateFigures':
    case 'reprintFigures': {
      const happened = event.act === 'restateFigures' ? 'were restated' : 'are printed otherwise';
      const where = new Intl.ListFormat('en-GB').format(event.data.sections);
      return [
        asked(
          [author],
          `Figures in ${where} of “${title}” ${happened}. Read them before the paper goes on.`,
          'paper',
        ),
        ...(facts.state === to
          ? []
          : [
              known(
                [officer, governance, ...expecting],
                `“${title}” went back to drafting: figures in ${where} ${happened}.`,
              ),
            ]),
      ];
    }
    case 'closePaper':
      return [known([author], `“${title}” is closed.`)];
    default:
      return [];
  }

  function waitingFor(state: PaperState): Notice[] {
    if (state === 'with-officer') return [asked([officer], `“${title}” waits for your decision.`, 'approve')];
    if (state === 'with-body')
      return [asked([{ role: 'cog-secretary' }], `“${title}” is due at COG.`, 'cog')];
    if (state === 'approved')
      return [asked([governance], `“${title}” is approved. Place it on the agenda.`, 'meeting')];
    return [];
  }

  function passedOn(): Notice[] {
    if (event.act === 'approvePaper')
      return [known([author], `Edition ${event.data.edition} of “${title}” was approved.`)];
    if (event.act !== 'recordCogOutcome') return [];
    const { outcome, reason } = event.data;
    return outcome === 'returned'
      ? [
          asked([author], `COG returned “${title}”: ${reason ?? ''}`, 'paper'),
          known([officer], `COG returned “${title}”.`),
        ]
      : [known([author, officer], `COG has decided on “${title}”: ${outcome.replace('-', ' ')}.`)];
  }

  function sectionsBack(names: readonly string[], reason: string): Notice[] {
    return facts.sections
      .filter((section) => !section.ofAuthor && names.includes(`${section.number} ${section.heading}`.trim()))
      .map((section) => ({
        to: [{ person: section.lead.id }],
        text: `${section.number} ${section.heading} of “${title}” was named in a return: ${reason}`,
        place: 'section' as const,
        sectionId: section.id,
        asks: true,
      }));
  }
}
