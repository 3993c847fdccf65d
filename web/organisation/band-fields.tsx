import type { SizeBands } from '@countersign/domain';
import { TextInput } from '@mantine/core';
import { type FieldError, fieldProps } from '../ui/form/field-errors.tsx';
import type { EnteredRules } from './entered-rules.ts';
import styles from './house-rules.module.css';

const BANDS: readonly { band: keyof SizeBands; label: string; hint: string }[] = [
  { band: 'stableBelow', label: '“Broadly stable” below', hint: 'Whichever way it went.' },
  { band: 'slightBelow', label: '“Slight” below', hint: 'Also small, modest, marginal, minor.' },
  { band: 'significantFrom', label: '“Significant” from', hint: 'Also sharp, substantial, considerable.' },
  {
    band: 'explainFrom',
    label: 'Explanation needed from',
    hint: 'A movement of this size without a word why is listed for the approver.',
  },
];

type BandFieldsProps = {
  bands: EnteredRules['bands'];
  errors: readonly FieldError[];
  onChange: (bands: EnteredRules['bands']) => void;
};

/** What words of size mean, in per cent. */
export function BandFields({ bands, errors, onChange }: BandFieldsProps) {
  return (
    <div className={styles.bands}>
      {BANDS.map(({ band, label, hint }) => (
        <TextInput
          key={band}
          {...fieldProps(`band-${band}`, errors)}
          label={label}
          description={hint}
          inputMode="decimal"
          autoComplete="off"
          rightSection={<span aria-hidden>%</span>}
          styles={{ wrapper: { maxWidth: '7rem' } }}
          value={bands[band]}
          onChange={(event) => onChange({ ...bands, [band]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
