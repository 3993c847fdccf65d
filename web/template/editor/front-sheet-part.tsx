import { FRONT_SHEET_FACTS, type FrontSheetField, freeKey, isWritten } from '@countersign/domain';
import { Button } from '@mantine/core';
import { replaced, shifted, without } from './edit.ts';
import styles from './editor.module.css';
import { FACT_WORDS, FrontSheetLine } from './front-sheet-line.tsx';
import { Part, type PartProps } from './part.tsx';

/** The lines of the front sheet: their labels, their order, and which recorded fact fills each, or what is filled in by hand. */
export function FrontSheetPart({ template: { frontSheet }, edit, problems }: PartProps) {
  const change = (lines: (before: readonly FrontSheetField[]) => readonly FrontSheetField[]) =>
    edit((before) => ({ ...before, frontSheet: lines(before.frontSheet) }));
  const unused = FRONT_SHEET_FACTS.find((fact) => !frontSheet.some(({ from }) => from === fact));
  const newKey = freeKey(
    'line',
    frontSheet.filter(isWritten).map(({ key }) => key),
  );
  return (
    <Part
      id="front"
      title="Front sheet"
      hint="A line is filled from what was recorded: nobody types a date or an approval. What nothing records is filled in by hand on the page of the paper."
    >
      <ol className={styles.lines} id="front-sheet" tabIndex={-1}>
        {frontSheet.map((field, at) => (
          <FrontSheetLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
            key={at}
            field={field}
            at={at}
            newKey={newKey}
            isLast={at === frontSheet.length - 1}
            problems={problems}
            onChange={(changed) => change((lines) => replaced(lines, at, changed))}
            onShift={(by) => change((lines) => shifted(lines, at, by))}
            onRemove={() => change((lines) => without(lines, at))}
          />
        ))}
      </ol>
      <div className="cs-row">
        <Button
          variant="default"
          onClick={() =>
            change((lines) => [
              ...lines,
              { label: unused ? FACT_WORDS[unused] : '', from: unused ?? 'title' },
            ])
          }
        >
          Add a line
        </Button>
        <Button
          variant="default"
          onClick={() =>
            change((lines) => [
              ...lines,
              { label: '', from: 'written', key: newKey, kind: 'text', required: false, guidance: '' },
            ])
          }
        >
          Add a line to fill in
        </Button>
      </div>
    </Part>
  );
}
