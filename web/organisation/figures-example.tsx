import { cellFigure, keyOfCell } from '@countersign/document';
import {
  BLOCKS,
  type FigureReads,
  type FigureShown,
  type FigureStyle,
  readFigure,
  type TypedBlock,
} from '@countersign/domain';
import styles from './house-rules.module.css';

/** A pair whose percentage ends in a half at so many decimals: there the rules of rounding differ. */
const HALVES: readonly (readonly [string, string])[] = [
  ['200', '205'],
  ['80', '81'],
  ['1600', '1650'],
];

const row = (id: string, measure: string, [previous, current]: readonly [string, string]) => ({
  id,
  cells: { measure, previous, current },
});

const exampleOf = (decimals: number): TypedBlock => ({
  kind: 'comparison',
  settings: { caption: '', previousLabel: 'To Mar 25', currentLabel: 'To Mar 26' },
  rows: [
    row('fall', 'Knife crime', ['2910', '2725']),
    row('half', 'Arson', HALVES[decimals] ?? ['80', '81']),
    row('same', 'Robbery', ['1357', '1357']),
  ],
});

/** Figures as papers will print them by this rule: a table and a sentence, by the very rules that print papers. */
export function FiguresExample({ style }: { style: FigureStyle }) {
  const block = exampleOf(style.percentDecimals);
  const { columns, derive } = BLOCKS.comparison;
  const derived = derive(block, [], style).rows;
  const figure = cellFigure([block], keyOfCell({ row: 'fall', column: 'current' }), { style });
  return (
    <figure className={styles.example} aria-label="How figures will read">
      <figcaption className={styles.exampleTitle}>How figures will read</figcaption>
      <div className={styles.exampleTable}>
        <table>
          <thead>
            <tr>
              {columns(block.settings).map(({ key, label }) => (
                <th key={key} scope="col" data-figure={key !== 'measure'}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(({ id, cells }, at) => (
              <tr key={id}>
                {columns(block.settings).map(({ key }) =>
                  key === 'measure' ? (
                    <th key={key} scope="row">
                      {cells.measure}
                    </th>
                  ) : (
                    <td key={key}>{derived[at]?.[key]}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figure && <p className={styles.exampleWords}>{sentenceOf(figure, style)}</p>}
    </figure>
  );
}

function sentenceOf(figure: FigureShown, style: FigureStyle): string {
  const says = (reads: FigureReads) => readFigure(reads, figure, style);
  return `Knife crime is ${says('change')}, which is ${says('fewer')} (${says('difference')}, ${says('percent')}).`;
}
