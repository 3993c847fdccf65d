import { DEADLINE_WORDS, type DeadlineRule, type RouteStep } from '@countersign/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { TickField } from '../../ui/form/choice-field.tsx';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import styles from './editor.module.css';
import { errorsOf, Part, type PartProps } from './part.tsx';

const UNITS = [
  { value: 'working', label: 'working days' },
  { value: 'clear', label: 'clear days' },
  { value: 'calendar', label: 'days' },
] as const;

const KEYS = ['contributions', 'author', 'chief-officer', 'cog', 'cut-off', 'agenda'] as const;

const OFFICER: RouteStep = {
  key: 'chief-officer',
  name: 'Chief Officer',
  kind: 'officer',
  mayBeSkipped: false,
};
const COG: RouteStep = { key: 'cog', name: 'COG', kind: 'body', mayBeSkipped: true };

/** When what is due, and who approves. */
export function WayPart({ template: { deadlines, route }, edit, problems }: PartProps) {
  const errors = errorsOf(problems);
  const officer = route.find(({ kind }) => kind === 'officer');
  const body = route.find(({ kind }) => kind === 'body');
  const chosen = [
    ...(officer ? ['officer' as const] : []),
    ...(body ? ['cog' as const] : []),
    ...(body?.mayBeSkipped ? ['skip' as const] : []),
  ];
  const rule = (key: DeadlineRule['key'], part: Partial<DeadlineRule>) =>
    edit((before) => ({
      ...before,
      deadlines: KEYS.flatMap((each): DeadlineRule[] => {
        const known = before.deadlines.find((one) => one.key === each);
        if (each !== key) return known ? [known] : [];
        return [{ ...(known ?? { key, count: 0, unit: 'working' }), ...part }];
      }),
    }));
  return (
    <Part
      id="way"
      title="Deadlines and approval"
      hint="Days are counted back from the meeting, around weekends and bank holidays."
    >
      <div className={styles.deadlines}>
        {KEYS.map((key) => {
          const known = deadlines.find((one) => one.key === key);
          return (
            <div key={key} className={styles.deadline}>
              <TextInput
                {...fieldProps(`deadline-${key}`, errors)}
                label={DEADLINE_WORDS[key]}
                inputMode="numeric"
                value={known ? String(known.count) : ''}
                onChange={(event) => {
                  const typed = event.currentTarget.value.replace(/\D/g, '').slice(0, 5);
                  rule(key, { count: Number(typed) });
                }}
              />
              <NativeSelect
                id={`deadline-${key}-unit`}
                aria-label={`${DEADLINE_WORDS[key]}: counted in`}
                data={[...UNITS]}
                value={known?.unit ?? 'working'}
                onChange={(event) => {
                  const unit = UNITS.find(({ value }) => value === event.currentTarget.value)?.value;
                  if (unit) rule(key, { unit });
                }}
              />
            </div>
          );
        })}
      </div>
      <TickField
        id="route"
        label="Approval route"
        hint="In this order. Each step approves exactly the text that the step before it approved."
        error={errors.find(({ field }) => field === 'route')?.message}
        choices={[
          { value: 'officer', title: 'The paper’s Chief Officer' },
          { value: 'cog', title: 'COG' },
          {
            value: 'skip',
            title: 'COG may be left out, with a reason and by authority',
            disabled: body === undefined,
          },
        ]}
        values={chosen}
        onChange={(values) =>
          edit((before) => ({
            ...before,
            route: [
              ...(values.includes('officer') ? [officer ?? OFFICER] : []),
              ...(values.includes('cog')
                ? [{ ...(body ?? COG), mayBeSkipped: body ? values.includes('skip') : true }]
                : []),
            ],
          }))
        }
      />
    </Part>
  );
}
