import { StatusTag } from '../ui/status/status-tag.tsx';
import type { PersonRow } from './operations.ts';
import { accountWord } from './words.ts';

/** The state of somebody's account as word, icon and colour. */
export function AccountTag({ person }: { person: Pick<PersonRow, 'disabled' | 'invited'> }) {
  const status = person.disabled ? 'not-started' : person.invited ? 'waiting' : 'done';
  return <StatusTag status={status} word={accountWord(person)} />;
}
