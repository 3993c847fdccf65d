import { BLOCK_KINDS, type BlockKind, blockName } from '@countersign/domain';
import { NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import styles from './editor.module.css';

type KindsFieldProps = {
  id: string;
  kinds: readonly BlockKind[];
  onChange: (kinds: readonly BlockKind[]) => void;
};

/** The blocks without which a section is not complete. */
export function KindsField({ id, kinds, onChange }: KindsFieldProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Required blocks</legend>
      <ul className={styles.chips}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.chip}>
            {blockName(kind)}
            <button
              type="button"
              className={styles.tool}
              aria-label={`No longer require ${blockName(kind)}`}
              onClick={() => onChange(kinds.filter((each) => each !== kind))}
            >
              <IconX size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <NativeSelect
        id={id}
        aria-label="Require a block"
        data={[
          { value: '', label: kinds.length === 0 ? 'None is required; choose one' : 'Require one more' },
          ...BLOCK_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => ({
            value: kind,
            label: blockName(kind),
          })),
        ]}
        value=""
        onChange={(event) => {
          const kind = BLOCK_KINDS.find((each) => each === event.currentTarget.value);
          if (kind) onChange([...kinds, kind]);
        }}
      />
    </fieldset>
  );
}
