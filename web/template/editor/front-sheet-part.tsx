import { FRONT_SHEET_FACTS, type FrontSheetField } from '@countersign/domain';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { replaced, shifted, without } from './edit.ts';
import styles from './editor.module.css';
import { errorsOf, Part, type PartProps } from './part.tsx';
import { LineTools } from './tools.tsx';

/** What fills a line, in words. */
const FACTS: Readonly<Record<FrontSheetField['from'], string>> = {
  'report-to': 'Whom it reports to',
  title: 'Title',
  marking: 'Marking',
  'agenda-number': 'Agenda number',
  'chief-officer': 'Chief Officer',
  'written-on': 'Day it was written',
  edition: 'Edition number',
  'report-from': 'Organisation',
  'meeting-day': 'Day of the meeting',
  author: 'Author',
  approval: 'Approval by the Chief Officer',
  cog: 'Outcome at COG',
};

/** The lines of the front sheet: their labels, their order, and which recorded fact fills each. */
export function FrontSheetPart({ template: { frontSheet }, edit, problems }: PartProps) {
  const errors = errorsOf(problems);
  const change = (lines: (before: readonly FrontSheetField[]) => readonly FrontSheetField[]) =>
    edit((before) => ({ ...before, frontSheet: lines(before.frontSheet) }));
  const unused = FRONT_SHEET_FACTS.find((fact) => !frontSheet.some(({ from }) => from === fact));
  return (
    <Part
      id="front"
      title="Front sheet"
      hint="Each line is filled from what was recorded. Nobody types a date or an approval."
    >
      <ol className={styles.lines} id="front-sheet" tabIndex={-1}>
        {frontSheet.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
          <li key={at} className={styles.line}>
            <TextInput
              {...fieldProps(`front-${at}-label`, errors)}
              label="Label"
              value={field.label}
              onChange={(event) => {
                const label = event.currentTarget.value;
                change((lines) => replaced(lines, at, { ...field, label }));
              }}
            />
            <NativeSelect
              id={`front-${at}-from`}
              label="Filled with"
              data={FRONT_SHEET_FACTS.map((fact) => ({ value: fact, label: FACTS[fact] }))}
              value={field.from}
              onChange={(event) => {
                const from = FRONT_SHEET_FACTS.find((fact) => fact === event.currentTarget.value);
                if (from) change((lines) => replaced(lines, at, { ...field, from }));
              }}
            />
            <LineTools
              name={field.label || `line ${at + 1}`}
              isFirst={at === 0}
              isLast={at === frontSheet.length - 1}
              onShift={(by) => change((lines) => shifted(lines, at, by))}
              onRemove={() => change((lines) => without(lines, at))}
            />
          </li>
        ))}
      </ol>
      <div className="cs-row">
        <Button
          variant="default"
          onClick={() =>
            change((lines) => [...lines, { label: unused ? FACTS[unused] : '', from: unused ?? 'title' }])
          }
        >
          Add a line
        </Button>
      </div>
    </Part>
  );
}
