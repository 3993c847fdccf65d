import type { TemplateList, TemplateListItem } from '@countersign/domain';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FieldError, fieldProps } from '../../ui/form/field-errors.tsx';
import { BlocksField } from './blocks-field.tsx';
import { replaced, shifted, without } from './edit.ts';
import styles from './editor.module.css';
import { LineTools } from './tools.tsx';

type ListItemProps = {
  item: TemplateListItem;
  id: string;
  place: number;
  list: TemplateList;
  lists: readonly TemplateList[];
  /** The statuses of the template's delivery plans. */
  statuses: readonly string[];
  errors: readonly FieldError[];
  onChange: (items: readonly TemplateListItem[]) => void;
};

/** One item of a list: its name, and once it is opened where it belongs, its wording and blocks of its own. */
export function ListItem({ item, id, place, list, lists, statuses, errors, onChange }: ListItemProps) {
  const [isOpen, setOpen] = useState(false);
  const { items } = list;
  const set = (changed: TemplateListItem) => onChange(replaced(items, place, changed));
  const text = (member: 'group' | 'wording' | 'narrativeOnly', typed: string) => {
    const { [member]: _, ...rest } = item;
    set(typed === '' ? rest : { ...rest, [member]: typed });
  };
  const name = item.name.trim() || `item ${place + 1}`;
  const others = lists.filter(({ key }) => key !== list.key);
  const stray = errors.some(({ field }) => field === `${id}-group`);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <TextInput
          {...fieldProps(`${id}-name`, errors)}
          aria-label={`Name of item ${place + 1} of ${list.name || 'the list'}`}
          value={item.name}
          onChange={(event) => set({ ...item, name: event.currentTarget.value })}
        />
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {isOpen ? 'Less' : 'More'}
          <span className="cs-hidden"> about {name}</span>
        </button>
        <LineTools
          name={name}
          isFirst={place === 0}
          isLast={place === items.length - 1}
          onShift={(by) => onChange(shifted(items, place, by))}
          onRemove={() => onChange(without(items, place))}
        />
      </div>
      {(isOpen || stray) && (
        <div className={styles.sectionFields}>
          {others.length > 0 && (
            <NativeSelect
              {...fieldProps(`${id}-group`, errors)}
              label="Belongs to"
              description="Where sections are repeated inside a repeat, it stands below this one only."
              data={[
                { value: '', label: 'None in particular' },
                ...others.map((other) => ({
                  group: other.name || 'Unnamed list',
                  items: other.items.map(({ key, name: label }) => ({ value: key, label: label || key })),
                })),
              ]}
              value={item.group ?? ''}
              onChange={(event) => text('group', event.currentTarget.value)}
            />
          )}
          <Textarea
            id={`${id}-wording`}
            label="Wording at length (optional)"
            description="The hint of a question, the promise of a commitment. {wording} in a heading or guidance says it."
            rows={2}
            value={item.wording ?? ''}
            onChange={(event) => text('wording', event.currentTarget.value)}
          />
          <TextInput
            id={`${id}-narrative`}
            label="Without figures because (optional)"
            value={item.narrativeOnly ?? ''}
            onChange={(event) => text('narrativeOnly', event.currentTarget.value)}
          />
          {item.starts ? (
            <>
              <BlocksField
                id={`${id}-blocks`}
                error={undefined}
                about={name}
                starts={item.starts}
                lists={lists}
                statuses={statuses}
                onChange={(starts) => set({ ...item, starts })}
              />
              <div className="cs-row">
                <Button
                  variant="default"
                  onClick={() => {
                    const { starts: _, ...rest } = item;
                    set(rest);
                  }}
                >
                  Start as its section says
                </Button>
              </div>
            </>
          ) : (
            <div className="cs-row">
              <Button
                variant="default"
                onClick={() => set({ ...item, starts: [{ block: 'paragraph', text: '' }] })}
              >
                Give it blocks of its own
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
