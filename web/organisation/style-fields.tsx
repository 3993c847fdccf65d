import {
  type ChangeSigns,
  type FigureStyle,
  type Halves,
  type MinusSign,
  MOST_PERCENT_DECIMALS,
  type UnchangedAs,
} from '@countersign/domain';
import { RadioField } from '../ui/form/choice-field.tsx';

const DECIMALS = Array.from({ length: MOST_PERCENT_DECIMALS + 1 }, (_, decimals) => ({
  value: String(decimals),
  title: ['None: 6%', 'One: 6.4%', 'Two: 6.36%'][decimals] ?? String(decimals),
}));

const HALVES: readonly { value: Halves; title: string }[] = [
  { value: 'away-from-zero', title: 'Up: 1.25 is 1.3' },
  { value: 'to-even', title: 'To the even neighbour: 1.25 is 1.2, 1.35 is 1.4' },
];

const CHANGES: readonly { value: ChangeSigns; title: string }[] = [
  { value: 'plus-and-minus', title: '+6.4% and −6.4%' },
  { value: 'minus-only', title: '6.4% and −6.4%' },
  { value: 'words', title: 'up 6.4% and down 6.4%' },
];

const MINUS: readonly { value: MinusSign; title: string; hint?: string }[] = [
  { value: 'minus', title: 'A true minus: −185' },
  { value: 'hyphen', title: 'A hyphen: -185', hint: 'As spreadsheets and typewriters have it.' },
];

const UNCHANGED: readonly { value: UnchangedAs; title: string }[] = [
  { value: 'zero', title: '0 and 0.0%' },
  { value: 'words', title: 'no change' },
];

type StyleFieldsProps = { style: FigureStyle; onChange: (style: FigureStyle) => void };

/** How figures are rounded and signed. */
export function StyleFields({ style, onChange }: StyleFieldsProps) {
  const put = (more: Partial<FigureStyle>) => onChange({ ...style, ...more });
  return (
    <>
      <RadioField
        id="percent-decimals"
        label="Decimals of percentages"
        choices={DECIMALS}
        value={String(style.percentDecimals)}
        onChange={(decimals) => put({ percentDecimals: Number(decimals) })}
      />
      <RadioField
        id="halves"
        label="Where a half is rounded to"
        choices={HALVES}
        value={style.halves}
        onChange={(halves) => put({ halves })}
      />
      <RadioField
        id="changes"
        label="Changes"
        choices={CHANGES}
        value={style.changes}
        onChange={(changes) => put({ changes })}
      />
      <RadioField
        id="minus"
        label="Figures below zero"
        choices={MINUS}
        value={style.minus}
        onChange={(minus) => put({ minus })}
      />
      <RadioField
        id="unchanged"
        label="Where nothing changed"
        choices={UNCHANGED}
        value={style.unchanged}
        onChange={(unchanged) => put({ unchanged })}
      />
    </>
  );
}
