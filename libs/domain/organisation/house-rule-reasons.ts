import { parseDay } from '../calendar/day.ts';
import type { PreferredTerm, SizeBands } from '../figures/checks/paper.ts';
import { type FigureStyle, MOST_PERCENT_DECIMALS } from '../figures/figure-style.ts';
import { type Reason, say } from '../paper/reason.ts';
import type { HouseRules, RepeatedOperation } from './house-rules.ts';

const LONGEST = 120;
const MOST_TERMS = 500;
const MOST_OPERATIONS = 500;

/** Every reason why rules cannot be as asked; they are tidied already. */
export function houseRuleReasons({ style, bands, preferredTerms, operations }: HouseRules): Reason[] {
  return [
    ...styleReasons(style),
    ...bandReasons(bands),
    ...termReasons(preferredTerms),
    ...operationReasons(operations),
  ];
}

function styleReasons({ percentDecimals }: FigureStyle): Reason[] {
  const isSound =
    Number.isInteger(percentDecimals) && percentDecimals >= 0 && percentDecimals <= MOST_PERCENT_DECIMALS;
  return isSound
    ? []
    : say('decimals-wrong', `Choose 0 to ${MOST_PERCENT_DECIMALS} decimals for percentages.`);
}

const BANDS: readonly (readonly [keyof SizeBands, string])[] = [
  ['stableBelow', 'broadly stable'],
  ['slightBelow', 'slight'],
  ['significantFrom', 'significant'],
  ['explainFrom', 'a movement that needs an explanation'],
];

function bandReasons(bands: SizeBands): Reason[] {
  const wrong = BANDS.filter(([band]) => !(bands[band] > 0 && bands[band] <= 1000));
  if (wrong.length > 0)
    return wrong.flatMap(([, words]) =>
      say('band-wrong', `Enter a percentage above 0, up to 1,000, for “${words}”.`),
    );
  return [
    ...(bands.stableBelow > bands.slightBelow
      ? say(
          'bands-crossed',
          '“Broadly stable” cannot reach further than “slight”. Lower it, or raise “slight”.',
        )
      : []),
    ...(bands.slightBelow > bands.significantFrom
      ? say(
          'bands-crossed',
          'No change is both slight and significant. Let “significant” begin where “slight” ends.',
        )
      : []),
  ];
}

function termReasons(terms: readonly PreferredTerm[]): Reason[] {
  const avoided = terms.flatMap(({ use, not }) => not.map((words) => ({ words, use })));
  const preferred = new Set(terms.map(({ use }) => use));
  const firstOf = (words: string) => avoided.find((each) => each.words === words)?.use ?? '';
  const tooLong = terms.some(({ use, not }) => [use, ...not].some((words) => words.length > LONGEST));
  return [
    ...terms
      .filter(({ use }) => use === '')
      .flatMap(({ not }) => say('term-missing', `Enter the term to use instead of “${not.join('”, “')}”.`)),
    ...terms
      .filter(({ not }) => not.length === 0)
      .flatMap(({ use }) =>
        say('term-alone', `Enter what people write instead of “${use}”, or remove the line.`),
      ),
    ...avoided
      .filter(({ words }) => preferred.has(words))
      .flatMap(({ words }) =>
        say('term-crossed', `“${words}” is both preferred and to be avoided. Keep one.`),
      ),
    ...avoided
      .filter(({ words }, index) => avoided.findIndex((each) => each.words === words) < index)
      .flatMap(({ words, use }) =>
        say('term-twice', `“${words}” is replaced by “${firstOf(words)}” and by “${use}”. Keep one.`),
      ),
    ...(tooLong ? say('term-too-long', `Keep each term within ${LONGEST} characters.`) : []),
    ...(terms.length > MOST_TERMS ? say('terms-too-many', `Keep the list within ${MOST_TERMS} terms.`) : []),
  ];
}

function operationReasons(operations: readonly RepeatedOperation[]): Reason[] {
  const names = operations.map(({ name }) => name.toLowerCase());
  const tooLong = operations.some(({ name }) => name.length > LONGEST);
  return [
    ...operations.flatMap(({ name, days }, index) => [
      ...(name === '' ? say('operation-unnamed', 'Enter the name of each operation.') : []),
      ...(names.indexOf(name.toLowerCase()) < index
        ? say('operation-twice', `“${name}” is listed twice. Put its days into one line.`)
        : []),
      ...(name !== '' && days.length === 0
        ? say('operation-undated', `Enter the days on which “${name}” began, or remove the line.`)
        : []),
      ...days
        .filter((day) => parseDay(day) === undefined)
        .flatMap((day) =>
          say('day-wrong', `“${day}” is no day. Write each day of “${name}” as 31 March 2026.`),
        ),
    ]),
    ...(tooLong ? say('operation-too-long', `Keep each name within ${LONGEST} characters.`) : []),
    ...(operations.length > MOST_OPERATIONS
      ? say('operations-too-many', `Keep the list within ${MOST_OPERATIONS} operations.`)
      : []),
  ];
}
