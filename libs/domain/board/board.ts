import type { Reason } from '../paper/reason.ts';

/** A board as it is asked for. */
export interface BoardAsked {
  readonly name: string;
  readonly shortName: string;
}

/** A year's programme as it is asked for. */
export interface ProgrammeAsked {
  readonly name: string;
  readonly year: number;
}

const say = (code: string, text: string): Reason => ({ code, text });
const LONGEST_SHORT_NAME = 40;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Every reason why a board cannot be called so; `taken` when another board is. */
export const boardReasons = ({ name, shortName }: BoardAsked, taken: boolean): readonly Reason[] => [
  ...(name.trim() === '' ? [say('name-missing', 'Enter the name of the board.')] : []),
  ...(shortName.trim() === '' ? [say('short-name-missing', 'Enter a short name for the board.')] : []),
  ...(shortName.trim().length > LONGEST_SHORT_NAME
    ? [say('short-name-long', `Enter a short name of at most ${LONGEST_SHORT_NAME} characters.`)]
    : []),
  ...(taken ? [say('name-taken', `There is a board called “${name.trim()}”. Enter another name.`)] : []),
];

/** Every reason why a programme cannot be made; `taken` when the board has one of this name in this year. */
export const programmeReasons = ({ name, year }: ProgrammeAsked, taken: boolean): readonly Reason[] => [
  ...(name.trim() === '' ? [say('name-missing', 'Enter the name of the programme.')] : []),
  ...(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
    ? []
    : [say('year-wrong', 'Enter the year in which the programme begins, like 2026.')]),
  ...(taken
    ? [say('name-taken', `The board has a programme “${name.trim()}” in ${year}. Enter another name.`)]
    : []),
];
