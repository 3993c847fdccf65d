import { BLOCKS, type Cells, type StartingBlock, settingOf, type TemplateList } from '@countersign/domain';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import styles from './editor.module.css';
import type { StartingRows } from './first-rows.ts';
import { RowsTable } from './rows-table.tsx';

type StartFieldsProps = {
  id: string;
  start: StartingBlock;
  lists: readonly TemplateList[];
  /** The statuses of the template's delivery plans. */
  statuses: readonly string[];
  onChange: (start: StartingBlock) => void;
};

const NAMES = { heading: 'Heading', paragraph: 'Paragraph', list: 'List', chart: 'Chart' } as const;

/** A starting block as people call it. */
export function startName(start: StartingBlock): string {
  if (start.block === 'rows') return BLOCKS[start.kind].name;
  return start.block === 'comparison-table' ? BLOCKS.comparison.name : NAMES[start.block];
}

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

/** What can be said of a block before anybody writes: its words, its caption, its first rows. */
export function StartFields({ id, start, lists, statuses, onChange }: StartFieldsProps) {
  switch (start.block) {
    case 'heading':
    case 'paragraph':
      return (
        <TextInput
          id={`${id}-text`}
          label={start.block === 'heading' ? 'Words' : 'Words (optional)'}
          description={
            start.block === 'heading'
              ? 'With {achieved}, {scheduled} or {period} they follow the period.'
              : undefined
          }
          value={start.text}
          onChange={(event) => onChange({ ...start, text: event.currentTarget.value })}
        />
      );
    case 'comparison-table':
      return (
        <div className={styles.fields}>
          <TextInput
            id={`${id}-caption`}
            label="Caption"
            value={start.caption}
            onChange={(event) => onChange({ ...start, caption: event.currentTarget.value })}
          />
          <Textarea
            id={`${id}-measures`}
            label="Measures"
            description="One a line."
            rows={2}
            value={start.measures.join('\n')}
            onChange={(event) => onChange({ ...start, measures: linesOf(event.currentTarget.value) })}
          />
        </div>
      );
    case 'chart':
      return (
        <NativeSelect
          id={`${id}-form`}
          label="Drawn as"
          data={[
            { value: 'bars', label: 'Bars' },
            { value: 'lines', label: 'Lines' },
          ]}
          value={start.form}
          onChange={(event) =>
            onChange({ ...start, form: event.currentTarget.value === 'lines' ? 'lines' : 'bars' })
          }
        />
      );
    case 'list':
      return null;
    case 'rows':
      return <RowsFields id={id} start={start} lists={lists} statuses={statuses} onChange={onChange} />;
  }
}

function RowsFields({
  id,
  start,
  lists,
  statuses,
  onChange,
}: Omit<StartFieldsProps, 'start'> & { start: StartingRows }) {
  const { settings: known, columns: columnsOf, rowsGiven, name } = BLOCKS[start.kind];
  const { settings = {}, each } = start;
  const columns = columnsOf(
    statuses.length > 0 ? { statuses: settingOf(statuses), ...settings } : settings,
  ).filter(({ derived }) => !derived);
  const first = columns.find(({ holds }) => holds === 'words');
  const setting = (key: string, text: string) => {
    const { [key]: _, ...others } = settings;
    const next: Cells = text === '' ? others : { ...others, [key]: text };
    const { settings: __, ...rest } = start;
    onChange(Object.keys(next).length > 0 ? { ...rest, settings: next } : rest);
  };
  return (
    <>
      <div className={styles.fields}>
        {known
          .filter(({ key }) => key !== 'statuses')
          .map(({ key, label }) => (
            <TextInput
              key={key}
              id={`${id}-${key}`}
              label={label}
              value={settings[key] ?? ''}
              onChange={(event) => setting(key, event.currentTarget.value)}
            />
          ))}
        {!rowsGiven && first && (
          <NativeSelect
            id={`${id}-each`}
            label="First rows"
            data={[
              { value: '', label: 'As typed here' },
              ...lists.map(({ key, name }) => ({
                value: key,
                label: `One for each of: ${name || 'unnamed list'}`,
              })),
            ]}
            value={each?.list ?? ''}
            onChange={(event) => {
              const list = event.currentTarget.value;
              const { each: _, ...rest } = start;
              const wording = start.kind === 'questions' ? { wording: 'hint' } : {};
              onChange(list === '' ? rest : { ...rest, each: { list, name: first.key, ...wording } });
            }}
          />
        )}
      </div>
      {!rowsGiven && !each && (
        <RowsTable id={`${id}-rows`} name={name} start={start} columns={columns} onChange={onChange} />
      )}
    </>
  );
}
