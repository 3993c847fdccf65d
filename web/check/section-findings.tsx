import type { AnsweredFinding } from '@countersign/domain';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { announce } from '../ui/state/announcer.tsx';
import styles from './check.module.css';
import { FindingCard } from './finding-card.tsx';
import { byWeight } from './finding-words.ts';
import { goToBlock, mendText } from './place-in-text.ts';
import { useLiveFindings } from './use-live-findings.ts';

type SectionFindingsProps = {
  paperId: string;
  /** The section as printed, `5.1.1 Knife Crime`. */
  name: string;
  editor: Editor | null;
  mayWrite: boolean;
  titleClass: string | undefined;
};

/** What the checks find in the section that is open, while it is written. */
export function SectionFindings({ paperId, name, editor, mayWrite, titleClass }: SectionFindingsProps) {
  const { findings, version, reload } = useLiveFindings(paperId, name, editor);
  const answering = version === undefined ? null : { paperId, version, onReload: reload };
  return (
    <section aria-labelledby="section-findings">
      <h2 id="section-findings" className={titleClass}>
        Checks
      </h2>
      <p className={styles.quiet} role="status">
        {findings.length === 0 ? 'Nothing found.' : `${findings.length} found.`}
      </p>
      <ul className={styles.list}>
        {byWeight(findings).map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand twice
          <li key={`${finding.key} ${index}`}>
            <FindingCard finding={shown(finding)} answering={answering}>
              <Acts finding={finding} editor={editor} mayWrite={mayWrite} />
            </FindingCard>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shown = (finding: AnsweredFinding) => ({
  ...finding,
  sectionId: null,
  block: finding.at?.block ?? null,
});

type ActsProps = { finding: AnsweredFinding; editor: Editor | null; mayWrite: boolean };

function Acts({ finding: { at, mend }, editor, mayWrite }: ActsProps) {
  if (!editor || !at) return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => goToBlock(editor, at.block)}>
        Show me
      </Button>
      {mayWrite && mend?.kind === 'replace' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            announce(
              mendText(editor, mend)
                ? `Changed to ${mend.to}`
                : 'The text has changed since; nothing was done.',
            )
          }
        >
          Change {mend.from} to {mend.to}
        </Button>
      )}
    </>
  );
}
