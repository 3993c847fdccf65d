import {
  addDays,
  type Day,
  lastDayOf,
  type MeasureAsked,
  monthsOf,
  periodOf,
  previousPeriod,
  suggestedPeriod,
} from '@countersign/domain';
import type { FiguresDesk } from '../figures/figures-desk.ts';
import { countedFile, onlyMonth, positionsFile, surveyFile, withSlip } from '../figures/files.ts';
import { COUNTED, EARLIER_TRAFFICKING, POSITIONS, rankName, SURVEY } from '../figures/measures.ts';
import type { Play } from '../play.ts';

const ANALYST = 'elin';
const SLIP = { name: 'Mental Health incidents', by: 90 };
const DAYS_BETWEEN_EXTRACTS = 14;

/** The analysts keep the figures: two extracts of drug trafficking, a slip and its mending, positions and a survey. */
export function tellFigures({ desk, diary, days, template }: Play, figures: FiguresDesk): void {
  const { definition } = template('strategy-half-yearly');
  const period = suggestedPeriod(definition, days.before(days.thisBoard, 30));
  const extract = later(days.back(22), days.after(lastDayOf(period), 3));
  const earlier = addDays(extract, -DAYS_BETWEEN_EXTRACTS);
  const quarter = previousPeriod(periodOf('quarter', 'financial', days.back(10)));
  const mended = days.after(extract, 2);
  const compared = days.after(lastDayOf(quarter), 5);
  const update = suggestedPeriod(template('plan-aspirations').definition, days.before(days.lastBoard, 30));
  const reported = lastDayOf(update);
  const updated = days.after(reported, 5);

  const counted = countedFile(COUNTED, period, extract);
  const trafficking = COUNTED.filter(({ name }) => name === EARLIER_TRAFFICKING.name).map((measure) => ({
    ...measure,
    totals: EARLIER_TRAFFICKING.totals,
  }));
  const slipMonth = monthsOf(period)[1] ?? period.start;

  const onDay = (
    day: Day,
    time: string,
    work: (who: Awaited<ReturnType<typeof desk.who>>) => Promise<void>,
  ) => diary.on(day, time, async () => work(await desk.who(ANALYST)));

  onDay(days.before(updated, 1), '09:40', async (who) => {
    for (const [nth, measure] of MEASURES.entries())
      await figures.create(who, nth, { ...measure, ownerId: who.actor.personId });
  });
  onDay(updated, '10:10', (who) =>
    figures.load(who, `msg-positions-${updated}.csv`, positionsFile(reported, reported, updated)),
  );
  onDay(earlier, '15:10', (who) =>
    figures.load(who, `drug-trafficking-${earlier}.csv`, countedFile(trafficking, period, earlier)),
  );
  onDay(extract, '10:20', (who) =>
    figures.load(who, `crime-by-month-${extract}.csv`, withSlip(counted, SLIP.name, slipMonth, SLIP.by)),
  );
  onDay(mended, '11:05', (who) =>
    figures.load(who, `crime-by-month-${extract}-mended.csv`, onlyMonth(counted, SLIP.name, slipMonth)),
  );
  onDay(later(compared, mended), '14:30', async (who) => {
    const end = lastDayOf(quarter);
    const drawn = later(compared, mended);
    await figures.load(who, `msg-positions-${drawn}.csv`, positionsFile(reported, end, drawn));
    await figures.load(who, `public-survey-${drawn}.csv`, surveyFile(end, drawn));
  });
}

const measure = (name: string, more: Partial<MeasureAsked>): MeasureAsked => ({
  name,
  aliases: [],
  unit: 'count',
  polarity: 'less-is-better',
  bestRank: 'first',
  source: 'Home Office comparison data',
  decimals: 0,
  smallNumbers: null,
  ownerId: null,
  ...more,
});

const MEASURES: readonly MeasureAsked[] = [
  ...COUNTED.map(({ name, aliases = [], source, polarity = 'less-is-better' }) =>
    measure(name, { aliases, source, polarity }),
  ),
  ...POSITIONS.flatMap(({ name, unit, polarity, decimals = 1, bestRank = 'first' }) => [
    measure(name, { unit, polarity, decimals }),
    measure(rankName(name), { unit: 'rank', bestRank }),
  ]),
  ...SURVEY.map(({ name }) =>
    measure(name, { unit: 'percent', polarity: 'more-is-better', decimals: 1, source: 'Crime survey' }),
  ),
];

const later = (a: Day, b: Day): Day => (a > b ? a : b);
