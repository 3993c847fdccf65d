import type { StartingBlock, TemplateList } from '@countersign/domain';
import { NativeSelect } from '@mantine/core';
import { ErrorMessage } from '../../ui/form/field-errors.tsx';
import { replaced, shifted, without } from './edit.ts';
import styles from './editor.module.css';
import { NEW_STARTS } from './new-start.ts';
import { StartFields, startName } from './start-fields.tsx';
import { LineTools } from './tools.tsx';

type BlocksFieldProps = {
  id: string;
  error: string | undefined;
  /** Whose blocks these are: a section, or an item of a list. */
  about: string;
  starts: readonly StartingBlock[];
  lists: readonly TemplateList[];
  /** The statuses of the template's delivery plans. */
  statuses: readonly string[];
  onChange: (starts: readonly StartingBlock[]) => void;
};

/** What a section starts with, block by block, in its order. */
export function BlocksField({ id, error, about, starts, lists, statuses, onChange }: BlocksFieldProps) {
  return (
    <fieldset className={styles.group} data-wrong={error !== undefined}>
      <legend>Starts with</legend>
      {error !== undefined && (
        <p className={styles.error}>
          <ErrorMessage message={error} />
        </p>
      )}
      <ol className={styles.starts}>
        {starts.map((start, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place
          <li key={at} className={styles.start}>
            <div className={styles.startHead}>
              <span className={styles.startName}>{startName(start)}</span>
              <LineTools
                name={`${startName(start)} (block ${at + 1} of ${about})`}
                isFirst={at === 0}
                isLast={at === starts.length - 1}
                onShift={(by) => onChange(shifted(starts, at, by))}
                onRemove={() => onChange(without(starts, at))}
              />
            </div>
            <StartFields
              id={`${id}-${at}`}
              start={start}
              lists={lists}
              statuses={statuses}
              onChange={(changed) => onChange(replaced(starts, at, changed))}
            />
          </li>
        ))}
      </ol>
      <NativeSelect
        id={id}
        aria-label={`Add a block to ${about}`}
        data={[
          { value: '', label: starts.length === 0 ? 'Nothing yet; choose a block' : 'Add a block' },
          ...NEW_STARTS.map(({ value, label }) => ({ value, label })),
        ]}
        value=""
        onChange={(event) => {
          const made = NEW_STARTS.find(({ value }) => value === event.currentTarget.value);
          if (made) onChange([...starts, made.block]);
        }}
      />
    </fieldset>
  );
}
