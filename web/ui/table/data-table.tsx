import { Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDownload, IconSelector } from '@tabler/icons-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { announce } from '../state/announcer.tsx';
import { filterRows, type Sorting, sortRows } from './arrange.ts';
import { type CellValue, csvText } from './csv.ts';
import styles from './data-table.module.css';
import { download } from './download.ts';

/** A column: its value is what filters, exports and usually sorts; `show` is how it looks, the value itself when left out. */
export type Column<Row> = {
  readonly id: string;
  readonly title: string;
  readonly value: (row: Row) => CellValue;
  readonly show?: (row: Row) => ReactNode;
  /** What sorts instead of the value, where its words do not: a risk, a length of time. */
  readonly order?: (row: Row) => CellValue;
  readonly align?: 'right';
  /** The cell that names its row. The first column when no column says so. */
  readonly isHeading?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  /** Hides the caption from sight where a heading above already says it. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The exported file's name without its ending; without it there is no export. */
  exportName?: string;
  initialSort?: Sorting;
  /** Shown when there are no rows at all. */
  empty: ReactNode;
  /** More controls beside the filter. */
  controls?: ReactNode;
  /** Leaves the filter and the count out also where there are many rows, because the page has its own search. */
  isShort?: boolean;
};

/** With fewer rows than this all of them are in view at once, and a filter would only stand in the way. */
const FILTER_FROM = 10;

const SORT_ICONS = { ascending: IconArrowUp, descending: IconArrowDown, none: IconSelector } as const;

/** A dense table that filters, sorts and exports; on a phone each row becomes a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    hideCaption = false,
    columns,
    rows,
    rowKey,
    exportName,
    initialSort,
    empty,
    controls,
    isShort = false,
  } = props;
  const [filter, setFilter] = useState('');
  const [sorting, setSorting] = useState(initialSort);
  const captionId = useId();
  const mayFilter = !isShort && (rows.length >= FILTER_FROM || filter !== '');
  const headingColumn = columns.find((column) => column.isHeading) ?? columns[0];

  const shown = useMemo(() => {
    const found = filterRows(rows, (row) => columns.map((column) => column.value(row)), filter);
    const by = columns.find((column) => column.id === sorting?.column);
    return by && sorting ? sortRows(found, by.order ?? by.value, sorting.direction) : found;
  }, [rows, columns, filter, sorting]);

  const sortBy = (column: Column<Row>) => {
    const direction =
      sorting?.column === column.id && sorting.direction === 'ascending' ? 'descending' : 'ascending';
    setSorting({ column: column.id, direction });
    announce(`Sorted by ${column.title}, ${direction}`);
  };

  const exportRows = () => {
    const cells = shown.map((row) => columns.map((column) => column.value(row)));
    download(`${exportName}.csv`, csvText([columns.map((column) => column.title), ...cells]));
  };

  if (rows.length === 0) return empty;
  return (
    <div>
      <div className={styles.controls} data-screen-only>
        {mayFilter && (
          <TextInput
            className={styles.filter ?? ''}
            label="Filter"
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        )}
        {controls}
        {mayFilter && (
          <p className={styles.count} role="status">
            {shown.length === rows.length
              ? `${rows.length} in all`
              : `${shown.length} of ${rows.length} shown`}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.region} aria-labelledby={captionId} tabIndex={0}>
        {/* biome-ignore-start lint/a11y/noRedundantRoles: the roles survive the phone layout, where nothing is displayed as a table */}
        <table className={styles.table} role="table">
          <caption id={captionId} className={hideCaption ? 'cs-hidden' : styles.caption}>
            {caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => {
                const direction = sorting?.column === column.id ? sorting.direction : 'none';
                const Icon = SORT_ICONS[direction];
                return (
                  <th
                    key={column.id}
                    role="columnheader"
                    scope="col"
                    aria-sort={direction}
                    data-align={column.align}
                  >
                    <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                      {column.title}
                      <Icon size={16} aria-hidden />
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => {
                  const value = column.value(row);
                  const cell = column.show?.(row) ?? value;
                  return column === headingColumn ? (
                    <th key={column.id} role="rowheader" scope="row" data-title={column.title}>
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      role="cell"
                      data-title={column.title}
                      data-align={column.align}
                      data-empty={value === undefined || value === ''}
                    >
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: end */}
        {shown.length === 0 && (
          <p className={styles.none}>Nothing matches “{filter}”. Clear the filter to see all.</p>
        )}
      </section>
      {exportName !== undefined && (
        <Button
          className={styles.export ?? ''}
          variant="subtle"
          size="sm"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={exportRows}
          data-screen-only
        >
          Download CSV
        </Button>
      )}
    </div>
  );
}
