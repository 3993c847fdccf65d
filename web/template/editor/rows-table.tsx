import type { BlockColumn } from '@countersign/domain';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import styles from './editor.module.css';
import {
  pastedGrid,
  type StartingRows,
  withCell,
  withGrid,
  withNewRow,
  withoutRow,
  withRowShifted,
} from './first-rows.ts';
import { LineTools } from './tools.tsx';

type RowsTableProps = {
  id: string;
  /** What the block is called. */
  name: string;
  start: StartingRows;
  /** The columns that are typed. */
  columns: readonly BlockColumn[];
  onChange: (start: StartingRows) => void;
};

/** The first rows of a block in all its columns, as a small table; cells of a spreadsheet can be pasted into it. */
export function RowsTable({ id, name, start, columns, onChange }: RowsTableProps) {
  const { rows = [] } = start;
  return (
    <div className={styles.firstRows}>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
        <section className={styles.rowsScroll} aria-label={`First rows of ${name}`} tabIndex={0}>
          <table className={styles.rowsTable}>
            <thead>
              <tr>
                {columns.map(({ key, label }) => (
                  <th key={key} scope="col">
                    {label}
                  </th>
                ))}
                <th scope="col">
                  <span className="cs-hidden">Move or take away</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
                <tr key={row}>
                  {columns.map((column, at) => (
                    <td key={column.key} data-label={column.label}>
                      <CellField
                        id={`${id}-${row}-${column.key}`}
                        label={`${column.label}, row ${row + 1}`}
                        column={column}
                        value={cells[column.key] ?? ''}
                        onChange={(text) => onChange(withCell(start, row, column.key, text))}
                        onPaste={(grid) =>
                          onChange(
                            withGrid(
                              start,
                              row,
                              columns.slice(at).map(({ key }) => key),
                              grid,
                            ),
                          )
                        }
                      />
                    </td>
                  ))}
                  <td>
                    <LineTools
                      name={`row ${row + 1} of ${name}`}
                      isFirst={row === 0}
                      isLast={row === rows.length - 1}
                      onShift={(by) => onChange(withRowShifted(start, row, by))}
                      onRemove={() => onChange(withoutRow(start, row))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div>
        <Button
          id={`${id}-add`}
          variant="default"
          size="compact-md"
          onClick={() => onChange(withNewRow(start))}
        >
          {rows.length === 0 ? 'Add a first row' : 'Add a row'}
        </Button>
      </div>
    </div>
  );
}

type CellFieldProps = {
  id: string;
  label: string;
  column: BlockColumn;
  value: string;
  onChange: (text: string) => void;
  onPaste: (grid: readonly (readonly string[])[]) => void;
};

function CellField({ id, label, column, value, onChange, onPaste }: CellFieldProps) {
  if (column.holds === 'choice' && column.choices)
    return (
      <NativeSelect
        id={id}
        aria-label={label}
        data={[
          { value: '', label: 'To be chosen' },
          ...column.choices.map((choice) => ({ value: choice.value, label: choice.label })),
        ]}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      id={id}
      aria-label={label}
      maxLength={4_000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onPaste={(event) => {
        const grid = pastedGrid(event.clipboardData.getData('text/plain'));
        if (!grid) return;
        event.preventDefault();
        onPaste(grid);
      }}
    />
  );
}
