import { randomUUID } from 'node:crypto';
import { sourceText } from '@countersign/document';
import { monthsOf, periodOf } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Office } from '../../test/support/office.ts';
import { shownFigures } from './shown-figures.ts';

const EXTRACT = '2026-04-07';
const year = periodOf('rolling-12', 'financial', '2026-03-31');
const ends = monthsOf(year);

let office: Office;
const sent: string[] = [];
beforeAll(async () => {
  office = await Office.open('2026-04-20', ({ name }) => sent.push(name));
}, 60_000);
afterAll(() => office.close());

const firstMonth = (end: string, months: number) =>
  monthsOf(periodOf('rolling-12', 'financial', end)).at(-months);

/** A measure with these figures, each over so many months to the end of the month it is given for; answers its id. */
async function measureOf(
  unit: string,
  months: number,
  values: readonly number[],
  smallNumbers: number | null = null,
) {
  const [id, load, analyst] = [randomUUID(), randomUUID(), office.id('governance')];
  await office.owner(
    `insert into measure (id, name, unit, polarity, best_rank, source, decimals, small_numbers)
     values ($1, $2, $3, 'less-is-better', 'first', 'Here', 1, $4)`,
    [id, `Measure ${id}`, unit, smallNumbers],
  );
  await office.owner(
    `insert into figure_load (id, file_name, state, chosen_by, chosen_line, chosen_at, loaded_by, loaded_line, loaded_at)
     values ($1, 'figures.csv', 'loaded', $2, 'Analyst', now(), $2, 'Analyst', now())`,
    [load, analyst],
  );
  for (const [index, value] of values.entries())
    await office.owner(
      `insert into observation (measure_id, area, category, starts_on, months, value, extracted_on, provisional, source, load_id)
       values ($1, '', '', $2, $3, $4, $5, false, 'Here', $6)`,
      [id, firstMonth(ends[index] ?? '', months), months, value, EXTRACT, load],
    );
  return id;
}

async function shown(measureId: string, window = year) {
  const text = sourceText({ measureId, area: '', category: '', window, extractedOn: EXTRACT });
  const figure = (await shownFigures(office.database, [text])).get(text);
  return {
    text: figure?.text,
    trend: figure?.trend?.map(({ value }) => value),
    months: figure?.months?.map(({ value }) => value),
  };
}

const twelve = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

test('twelve months lead up to a year that is counted by month, and to its last quarter or month', async () => {
  const id = await measureOf('count', 1, twelve);
  expect(await shown(id)).toEqual({ text: '78.0', trend: twelve, months: twelve });
  const quarter = await shown(id, periodOf('quarter', 'financial', '2026-03-31'));
  expect(quarter).toEqual({ text: '6.0', trend: twelve, months: [3, 2, 1] });
});

test('to a rate over twelve months lead the same rates to the end of each month before it', async () => {
  const id = await measureOf('rate', 12, twelve);
  expect(await shown(id)).toEqual({ text: '1.0', trend: twelve, months: [] });
});

test('a month that is missing is a gap, and is not taken from another window', async () => {
  const id = await measureOf('rate', 12, [3, 2]);
  const march = periodOf('rolling-12', 'financial', '2025-05-31');
  expect((await shown(id, march)).trend).toEqual([...Array(10).fill(undefined), 3, 2]);
  expect((await shown(id)).trend?.slice(0, 3)).toEqual([3, 2, undefined]);
});

test('what is too small to print is in no chart either', async () => {
  const id = await measureOf('count', 1, twelve, 5);
  const drawn = [12, 11, 10, 9, 8, 7, 6, 5, undefined, undefined, undefined, undefined];
  expect(await shown(id)).toMatchObject({ trend: drawn, months: drawn });
});

test('many figures take three statements', async () => {
  const ids = [await measureOf('count', 1, twelve), await measureOf('rate', 12, twelve)];
  const texts = ids.map((measureId) =>
    sourceText({ measureId, area: '', category: '', window: year, extractedOn: EXTRACT }),
  );
  sent.length = 0;
  await shownFigures(office.database, texts);
  expect(sent).toHaveLength(3);
});
