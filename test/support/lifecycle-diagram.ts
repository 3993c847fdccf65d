import {
  destinations,
  PAPER_LIFECYCLE,
  PAPER_STATE_WORDS,
  PAPER_STATES,
  type PaperAct,
  type PaperState,
} from '@countersign/domain';

/** An act that leads away from more states than this is told in a note, so that the main way stays visible. */
const MANY = 4;

const ACTS = Object.keys(PAPER_LIFECYCLE) as PaperAct[];
const alias = (state: PaperState) => state.replaceAll('-', '_');
const startsOf = (act: PaperAct): readonly PaperState[] => PAPER_LIFECYCLE[act].from;

/** The lifecycle of a paper as a Mermaid diagram, drawn from its table: one arrow for each way, with the acts that go it. */
export function lifecycleDiagram(): string {
  return [
    'stateDiagram-v2',
    ...PAPER_STATES.map((state) => `  state "${PAPER_STATE_WORDS[state]}" as ${alias(state)}`),
    '  [*] --> commissioned: commissionPaper',
    ...arrows(ACTS.filter((act) => startsOf(act).length <= MANY)),
    ...notes(ACTS.filter((act) => startsOf(act).length > MANY)),
  ].join('\n');
}

function arrows(acts: readonly PaperAct[]): readonly string[] {
  const ways = new Map<string, PaperAct[]>();
  for (const act of acts)
    for (const from of startsOf(act))
      for (const to of destinations(act, from).filter((state) => state !== from)) {
        const way = `${alias(from)} --> ${alias(to)}`;
        ways.set(way, [...(ways.get(way) ?? []), act]);
      }
  return [...ways].map(([way, taken]) => `  ${way}: ${taken.join(', ')}`);
}

function notes(acts: readonly PaperAct[]): readonly string[] {
  return acts.flatMap((act) => {
    const from = startsOf(act).map((state) => PAPER_STATE_WORDS[state]);
    const [to] = startsOf(act).flatMap((state) => destinations(act, state).filter((each) => each !== state));
    if (!to) return [];
    return [`  note right of ${alias(to)}`, `    ${act} leads here from ${from.join(', ')}`, '  end note'];
  });
}
