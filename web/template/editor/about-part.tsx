import { PAPER_KINDS, type TemplateDefinition } from '@countersign/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { TickField } from '../../ui/form/choice-field.tsx';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import type { Edit } from './edit.ts';
import styles from './editor.module.css';
import { errorsOf, Part, type PartProps } from './part.tsx';

const KINDS: Readonly<Record<TemplateDefinition['kind'], string>> = {
  A: 'A: strategy report of a quarter',
  B: 'B: strategy report of half a year',
  C: 'C: plan update',
  D: 'D: questions and answers',
  E: 'E: plan update with aspirations',
};

const PERIODS = [
  { value: 'month', label: 'A month' },
  { value: 'quarter', label: 'A quarter' },
  { value: 'half', label: 'Half a year' },
  { value: 'year', label: 'A year' },
  { value: 'rolling-12', label: 'The twelve months to any month' },
] as const;

const CALENDARS = [
  { value: 'financial', label: 'Financial, from April' },
  { value: 'calendar', label: 'Calendar, from January' },
] as const;

/** A text that may be left out. */
const said =
  (member: 'handling' | 'footer', text: string): Edit =>
  ({ [member]: _, ...before }) =>
    text === '' ? before : { ...before, [member]: text };

/** What the template is called, which period its papers report on, and how they are marked. */
export function AboutPart({ template, edit, problems }: PartProps) {
  const errors = errorsOf(problems);
  const change = (part: Partial<TemplateDefinition>) => edit((before) => ({ ...before, ...part }));
  const period = (part: Partial<TemplateDefinition['period']>) =>
    edit((before) => ({ ...before, period: { ...before.period, ...part } }));
  return (
    <Part id="about" title="About the template">
      <div className={styles.fields}>
        <TextInput
          {...fieldProps('name', errors)}
          label="Name"
          description="A paper’s title begins with it."
          value={template.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          {...fieldProps('strategy', errors)}
          label="Strategy or plan"
          description="What its papers report on."
          value={template.strategy}
          onChange={(event) => change({ strategy: event.currentTarget.value })}
        />
        <NativeSelect
          id="kind"
          label="Kind of paper"
          data={PAPER_KINDS.map((kind) => ({ value: kind, label: KINDS[kind] }))}
          value={template.kind}
          onChange={(event) => {
            const kind = PAPER_KINDS.find((each) => each === event.currentTarget.value);
            if (kind) change({ kind });
          }}
        />
        <TextInput
          {...fieldProps('leadLabel', errors)}
          label="What a lead is called"
          value={template.leadLabel}
          onChange={(event) => change({ leadLabel: event.currentTarget.value })}
        />
        <NativeSelect
          id="period"
          label="Period it reports on"
          data={[...PERIODS]}
          value={template.period.kind}
          onChange={(event) => {
            const kind = PERIODS.find(({ value }) => value === event.currentTarget.value)?.value;
            if (kind) period({ kind });
          }}
        />
        <NativeSelect
          id="calendar"
          label="Year"
          data={[...CALENDARS]}
          value={template.period.calendar}
          onChange={(event) => {
            const calendar = CALENDARS.find(({ value }) => value === event.currentTarget.value)?.value;
            if (calendar) period({ calendar });
          }}
        />
      </div>
      <TickField
        id="marking"
        label="Marking"
        hint="Every paper is OFFICIAL. The marking stands at the head and foot of each page."
        choices={[{ value: 'sensitive', title: 'Its papers are OFFICIAL-SENSITIVE from the start' }]}
        values={template.sensitive ? ['sensitive'] : []}
        onChange={(values) =>
          edit(({ sensitive: _, ...before }) => (values.length > 0 ? { ...before, sensitive: true } : before))
        }
      />
      <div className={styles.fields}>
        <TextInput
          id="handling"
          label="Handling (optional)"
          description="Printed after the marking on every page: “For the board only until the meeting”."
          maxLength={200}
          value={template.handling ?? ''}
          onChange={(event) => edit(said('handling', event.currentTarget.value))}
        />
        <TextInput
          id="footer"
          label="Footer (optional)"
          description="Printed at the foot of every page."
          maxLength={200}
          value={template.footer ?? ''}
          onChange={(event) => edit(said('footer', event.currentTarget.value))}
        />
      </div>
    </Part>
  );
}
