import type { PersonRow } from './operations.ts';

/** The words for what kind of person somebody is. */
export const KIND_WORDS: Readonly<Record<PersonRow['kind'], string>> = {
  OFFICER: 'Police officer',
  STAFF: 'Police staff',
  PARTNER: 'Partner',
};

/** The posts somebody holds today: `Detective Superintendent, Head of Crime`. */
export const postsOf = ({ appointments }: PersonRow): string =>
  appointments
    .filter(({ current }) => current)
    .map(({ rank, post, temporary }) =>
      [temporary ? `T/${rank}` : rank, post.title].filter(Boolean).join(', '),
    )
    .join('; ');

/** What can be said of an account in a word. */
export function accountWord({ disabled, invited }: Pick<PersonRow, 'disabled' | 'invited'>): string {
  if (disabled) return 'Disabled';
  return invited ? 'Invited' : 'In use';
}
