import { roleWords } from '../person/roles.ts';
import type { Me } from './operations.ts';

/** What somebody is, in a few words for the account menu: `Lead, author`. */
export function postOf({ roles }: Pick<Me, 'roles'>): string | undefined {
  const [first, ...others] = roles.map(roleWords);
  return first === undefined ? undefined : [first, ...others.map(lowerFirst)].join(', ');
}

/** Words begin small after a comma, abbreviations stay as they are. */
const lowerFirst = (words: string) =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
