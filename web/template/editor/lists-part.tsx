import type { TemplateList } from '@countersign/domain';
import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { replaced, withNewItem, withNewList, without } from './edit.ts';
import styles from './editor.module.css';
import { ListItem } from './list-item.tsx';
import { errorsOf, Part, type PartProps } from './part.tsx';
import { Tool } from './tools.tsx';

/** The lists that sections are repeated over and that blocks take their rows from. */
export function ListsPart({ template, edit, problems }: PartProps) {
  const { lists = [] } = template;
  const errors = errorsOf(problems);
  const change = (next: readonly TemplateList[]) =>
    edit(({ lists: _, ...before }) => (next.length > 0 ? { ...before, lists: next } : before));
  return (
    <Part
      id="lists"
      title="Lists"
      hint="Strands, priorities, commitments, areas or questions. A section can stand once for each item, and a block can start with a row for each."
    >
      {lists.map((list, at) => {
        const name = list.name.trim() || `list ${at + 1}`;
        const set = (changed: TemplateList) => change(replaced(lists, at, changed));
        return (
          <fieldset key={list.key} className={styles.list}>
            <legend>{list.name.trim() || `List ${at + 1}`}</legend>
            <div className={styles.line}>
              <TextInput
                {...fieldProps(`list-${at}-name`, errors)}
                label="Name of the list"
                value={list.name}
                onChange={(event) => set({ ...list, name: event.currentTarget.value })}
              />
              <Tool label={`Take ${name} away`} onPress={() => change(without(lists, at))}>
                <IconTrash size={18} aria-hidden />
              </Tool>
            </div>
            <ol className={styles.items}>
              {list.items.map((item, place) => (
                <ListItem
                  key={item.key}
                  item={item}
                  id={`list-${at}-item-${place}`}
                  place={place}
                  list={list}
                  lists={lists}
                  statuses={template.statuses ?? []}
                  errors={errors}
                  onChange={(items) => set({ ...list, items })}
                />
              ))}
            </ol>
            <div className="cs-row">
              <Button variant="default" onClick={() => set(withNewItem(list))}>
                Add to {name}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className="cs-row">
        <Button variant="default" onClick={() => change(withNewList(lists))}>
          Add a list
        </Button>
      </div>
    </Part>
  );
}
