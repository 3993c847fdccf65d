import { type AnsweredFinding, formatDay } from '@countersign/domain';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { announce } from '../ui/state/announcer.tsx';
import styles from './check.module.css';
import { type Answering, FindingCard } from './finding-card.tsx';
import { byWeight, withPlaces } from './finding-words.ts';
import { goToBlock, mendText } from './place-in-text.ts';
import { placeToMend } from './place-to-mend.ts';

type SectionFindingsProps = {
  findings: readonly AnsweredFinding[];
  answering: Answering | null;
  editor: Editor | null;
  mayWrite: boolean;
  /** Takes every figure of a block out of one extract. */
  onUseExtract: (block: number, extractedOn: string) => void;
  titleClass: string | undefined;
};

/** What the checks find in the section that is open, while it is written. */
export function SectionFindings(props: SectionFindingsProps) {
  const { findings, answering, editor, mayWrite, onUseExtract, titleClass } = props;
  return (
    <section aria-labelledby="section-findings">
      <h2 id="section-findings" className={titleClass}>
        Checks
      </h2>
      <p className={styles.quiet} role="status">
        {findings.length === 0 ? 'Nothing found.' : `${findings.length} found.`}
      </p>
      <ul className={styles.list}>
        {withPlaces(byWeight(findings)).map(({ finding, place }) => (
          <li key={place}>
            <FindingCard finding={shown(finding)} answering={answering}>
              <Acts finding={finding} editor={editor} mayWrite={mayWrite} onUseExtract={onUseExtract} />
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

type ActsProps = Pick<SectionFindingsProps, 'editor' | 'mayWrite' | 'onUseExtract'> & {
  finding: AnsweredFinding;
};

function Acts({ finding: { at, mend }, editor, mayWrite, onUseExtract }: ActsProps) {
  if (!editor || !at) return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => goToBlock(editor, at.block)}>
        Show me
      </Button>
      {mayWrite && mend?.kind === 'replace' && placeToMend(editor.state.doc, mend) && (
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
      {mayWrite && mend?.kind === 'use-extract' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onUseExtract(mend.at.block, mend.extractedOn)}
        >
          Use the extract of {formatDay(mend.extractedOn)}
        </Button>
      )}
    </>
  );
}
