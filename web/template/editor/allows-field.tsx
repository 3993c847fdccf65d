import { type AllowedBlock, BLOCK_KINDS, blockName } from '@countersign/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { TickField } from '../../ui/form/choice-field.tsx';
import { replaced, without } from './edit.ts';
import styles from './editor.module.css';
import { Tool } from './tools.tsx';

type AllowsFieldProps = {
  id: string;
  allows: readonly AllowedBlock[] | undefined;
  onChange: (allows: readonly AllowedBlock[] | undefined) => void;
};

/** Which blocks a section may hold, and how many of each; any, unless it is said. */
export function AllowsField({ id, allows, onChange }: AllowsFieldProps) {
  return (
    <TickField
      id={id}
      label="Allowed blocks"
      choices={[
        {
          value: 'some',
          title: 'Only some kinds of block may stand here',
          more: allows && <AllowedLines id={id} allows={allows} onChange={onChange} />,
        },
      ]}
      values={allows ? ['some'] : []}
      onChange={(values) => onChange(values.length > 0 ? [] : undefined)}
    />
  );
}

function AllowedLines({ id, allows, onChange }: AllowsFieldProps & { allows: readonly AllowedBlock[] }) {
  const bound = (at: number, member: 'min' | 'max', typed: string) => {
    const allowed = allows[at];
    if (!allowed) return;
    const { [member]: _, ...rest } = allowed;
    const digits = typed.replace(/\D/g, '').slice(0, 3);
    onChange(replaced(allows, at, digits === '' ? rest : { ...rest, [member]: Number(digits) }));
  };
  return (
    <div className={styles.allowed}>
      {allows.map(({ kind, min, max }, at) => (
        <div key={kind} className={styles.allowedLine}>
          <span className={styles.rowName}>{blockName(kind)}</span>
          <TextInput
            id={`${id}-${kind}-min`}
            label="At least"
            inputMode="numeric"
            value={min === undefined ? '' : String(min)}
            onChange={(event) => bound(at, 'min', event.currentTarget.value)}
          />
          <TextInput
            id={`${id}-${kind}-max`}
            label="At most"
            inputMode="numeric"
            value={max === undefined ? '' : String(max)}
            onChange={(event) => bound(at, 'max', event.currentTarget.value)}
          />
          <Tool label={`No longer allow ${blockName(kind)}`} onPress={() => onChange(without(allows, at))}>
            <IconTrash size={18} aria-hidden />
          </Tool>
        </div>
      ))}
      <NativeSelect
        id={`${id}-add`}
        aria-label="Allow a block"
        data={[
          { value: '', label: allows.length === 0 ? 'None yet; choose one' : 'Allow one more' },
          ...BLOCK_KINDS.filter((kind) => !allows.some((each) => each.kind === kind)).map((kind) => ({
            value: kind,
            label: blockName(kind),
          })),
        ]}
        value=""
        onChange={(event) => {
          const kind = BLOCK_KINDS.find((each) => each === event.currentTarget.value);
          if (kind) onChange([...allows, { kind }]);
        }}
      />
    </div>
  );
}
