import { StatusTag } from '../ui/status/status-tag.tsx';
import { agendaWords } from './agenda-words.ts';
import styles from './kind-tag.module.css';
import type { AgendaItem } from './operations.ts';

/** What kind of item it is. Only a paper still to follow has a status: somebody is waited for. */
export function KindTag({ kind }: { kind: AgendaItem['kind'] }) {
  return kind === 'TO_FOLLOW' ? (
    <StatusTag status="waiting" word={agendaWords[kind]} />
  ) : (
    <span className={styles.kind}>{agendaWords[kind]}</span>
  );
}
