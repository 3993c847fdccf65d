import '../../ui/figure/figure.css';
import { seriesChart } from '@countersign/document';
import { useEffect, useMemo, useRef } from 'react';
import { useHouseStyle } from '../../organisation/use-house-style.ts';
import { drawn } from '../../ui/figure/drawn.ts';
import type { FigurePoint, MeasureRow } from '../operations.ts';
import { UNITS } from '../words.ts';
import { chartPoints } from './chart-points.ts';

const MOST_BARS = 24;

type SeriesPictureProps = { measure: MeasureRow; points: readonly FigurePoint[] };

/** The months of a measure as a chart; its words are those of the drawing, its table stands below. */
export function SeriesPicture({ measure, points }: SeriesPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const style = useHouseStyle();
  const chart = useMemo(() => {
    const shown = chartPoints(points);
    const form = shown.length > MOST_BARS ? 'lines' : 'bars';
    const isRolling = points.every(({ months }) => months === 12);
    const name = isRolling ? `${measure.name} over 12 months` : measure.name;
    const unit = UNITS[measure.unit].unit;
    return seriesChart(shown, { measure: name, unit, form, ...(style ? { style } : {}) });
  }, [measure, points, style]);
  useEffect(() => {
    place.current?.replaceChildren(drawn(chart.svg));
  }, [chart]);
  return (
    <figure className="chart">
      <figcaption>{chart.caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className="chart-scroll" aria-label="Chart" tabIndex={0} ref={place} />
    </figure>
  );
}
