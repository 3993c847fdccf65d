import type { LabelPatterns } from '@countersign/domain';
import { Button, TextInput } from '@mantine/core';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { replaced, shifted, without } from './edit.ts';
import styles from './editor.module.css';
import { errorsOf, Part, type PartProps } from './part.tsx';
import { LineTools } from './tools.tsx';

const LABELS: readonly { member: keyof LabelPatterns; label: string; hint: string; usual: string }[] = [
  {
    member: 'achieved',
    label: 'Heading above what was delivered',
    hint: '{span} is the months of the period.',
    usual: 'Delivery Achieved {span}',
  },
  {
    member: 'scheduled',
    label: 'Heading above what is promised',
    hint: '{span-next} is the months of the next period.',
    usual: 'Delivery Scheduled {span-next}',
  },
  {
    member: 'comparison',
    label: 'Columns of comparison tables',
    hint: '{MMM YY} is the month that the twelve months end with.',
    usual: '12 months ending {MMM YY}',
  },
];

/** The statuses of delivery plans, and how the labels are worded that follow from the period. */
export function WordsPart({ template, edit, problems }: PartProps) {
  const errors = errorsOf(problems);
  const { statuses = [], labels = {} } = template;
  const change = (next: readonly string[]) =>
    edit(({ statuses: _, ...before }) => (next.length > 0 ? { ...before, statuses: next } : before));
  const word = (member: keyof LabelPatterns, text: string) =>
    edit(({ labels: { [member]: _, ...others } = {}, ...before }) => {
      const worded = text === '' ? others : { ...others, [member]: text };
      return Object.keys(worded).length > 0 ? { ...before, labels: worded } : before;
    });
  return (
    <Part
      id="words"
      title="Statuses and labels"
      hint="The columns of delivery plan dashboards, and headings that move with the period."
    >
      <ol className={styles.lines}>
        {statuses.map((status, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a status has no name but what is being typed
          <li key={at} className={styles.line}>
            <TextInput
              {...fieldProps(`status-${at}`, errors)}
              label={`Status ${at + 1}`}
              value={status}
              onChange={(event) => change(replaced(statuses, at, event.currentTarget.value))}
            />
            <LineTools
              name={status || `status ${at + 1}`}
              isFirst={at === 0}
              isLast={at === statuses.length - 1}
              onShift={(by) => change(shifted(statuses, at, by))}
              onRemove={() => change(without(statuses, at))}
            />
          </li>
        ))}
      </ol>
      <div className="cs-row">
        <Button variant="default" onClick={() => change([...statuses, ''])}>
          Add a status
        </Button>
        {statuses.length === 0 && (
          <span className={styles.hint}>Without any: Complete, Ongoing, At risk.</span>
        )}
      </div>
      <div className={styles.fields}>
        {LABELS.map(({ member, label, hint, usual }) => (
          <TextInput
            key={member}
            {...fieldProps(`label-${member}`, errors)}
            label={label}
            description={hint}
            placeholder={usual}
            value={labels[member] ?? ''}
            onChange={(event) => word(member, event.currentTarget.value)}
          />
        ))}
      </div>
    </Part>
  );
}
