import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Council, Figure, Indicator, Statistics } from '../../../api/generated/regional.ts';
import { useNumber, useShare } from '../../../i18n/numbers.ts';
import { formatMonth } from '../../../lib/dates.ts';
import type { CouncilNames } from '../../../lib/lineage.ts';
import { chart } from '../../../theme/tokens.ts';
import { useCouncilNames } from '../../councils.ts';
import { useLineName } from '../names.ts';
import { monthsOf, type Series, seriesOf } from '../table.ts';
import classes from './Charts.module.css';
import { SaveImage } from './SaveImage.tsx';

const TOGETHER = 3;

/** Up to three lines are distinguished by colour and by dashes. */
const STROKES = [
  { stroke: 'var(--cl-chart-bar)', dash: '' },
  { stroke: 'var(--cl-chart-second)', dash: '7 4' },
  { stroke: 'var(--cl-chart-third)', dash: '2 4' },
] as const;

type Props = { figure: Figure; indicator: Indicator; title: string; statistics: Statistics };
type Point = { month: string } & Record<string, number | string | null>;

/** Returns the months in which a council existed, from the register or from its figures. */
function lifeOf(series: Series, council: Council | undefined): { first: string; last: string } {
  const own = [...series.values.keys()].sort();
  const born = council?.validFrom.slice(0, 7) ?? '';
  const ended = council?.validTo?.slice(0, 7) ?? '9999';
  const [first = born, last = ended] = [own[0], own.at(-1)];
  return { first: first < born ? first : born, last: last > ended ? last : ended };
}

/**
 * A month without a row is zero for a count, but only while the council existed. Before and after,
 * and for a share with denominator zero, there is no point and no line.
 */
export function pointsOf(
  months: readonly string[],
  series: readonly Series[],
  rate: boolean,
  councils: CouncilNames,
): Point[] {
  const lives = series.map((one) => lifeOf(one, councils.get(one.council)));
  const figureIn = (one: Series, index: number, month: string) => {
    const row = one.values.get(month);
    if (row) return row.value;
    const life = lives[index];
    return rate || !life || month < life.first || month > life.last ? null : 0;
  };
  return months.map((month) => {
    const values = series.map((one, index) => [`s${index}`, figureIn(one, index, month)]);
    return { month, ...Object.fromEntries(values) };
  });
}

/** Up to three councils share one drawing; with more, each has its own on the same scale. */
export function LineFigure({ figure, indicator, title, statistics }: Props) {
  const { t } = useTranslation();
  const drawing = useRef<HTMLDivElement>(null);
  const series = seriesOf(figure);
  const lineName = useLineName(series);
  const months = monthsOf(figure.rows, statistics);
  const rate = indicator.kind === 'RATE';
  const points = pointsOf(months, series, rate, useCouncilNames());
  const values = figure.rows.flatMap(({ value }) => (value == null ? [] : [value]));
  const top = rate ? 1 : Math.max(1, ...values);
  const names = series.map((one) => {
    const { name, note } = lineName(one);
    return note ? `${name} (${note})` : name;
  });
  const shared = { points, rate, top };
  return (
    <figure className={classes.figure}>
      <figcaption>
        <strong>{title}</strong>
        <SaveImage drawing={drawing} name={indicator.id} title={title} />
        <span className={classes.summary}>
          {t('figures.lineSummary', {
            from: formatMonth(months[0] ?? ''),
            to: formatMonth(months.at(-1) ?? ''),
          })}
        </span>
      </figcaption>
      <div ref={drawing} className={classes.drawing} aria-hidden="true">
        {series.length <= TOGETHER ? (
          <>
            <Drawing
              {...shared}
              keys={series.map((_, index) => `s${index}`)}
              height={chart.lineHeight}
            />
            {series.length > 1 && <Legend names={names} />}
          </>
        ) : (
          <div className={classes.small}>
            {names.map((name, index) => (
              <div key={name} className={classes.multiple}>
                <p data-words>{name}</p>
                <Drawing {...shared} keys={[`s${index}`]} height={chart.smallHeight} />
              </div>
            ))}
          </div>
        )}
      </div>
    </figure>
  );
}

type DrawingProps = {
  points: Point[];
  keys: readonly string[];
  rate: boolean;
  top: number;
  height: number;
};

function Drawing({ points, keys, rate, top, height }: DrawingProps) {
  const number = useNumber();
  const share = useShare();
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={points} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--cl-chart-grid)" />
        <XAxis
          dataKey="month"
          tickFormatter={formatMonth}
          tick={{ fill: 'var(--cl-muted)', fontSize: chart.text }}
          axisLine={{ stroke: 'var(--cl-line-strong)' }}
          tickLine={false}
          minTickGap={chart.axis}
        />
        <YAxis
          domain={[0, top]}
          width={chart.axis + chart.bar}
          tickFormatter={(value: number) => (rate ? share(value) : number(value))}
          tick={{ fill: 'var(--cl-muted)', fontSize: chart.text }}
          axisLine={false}
          tickLine={false}
          allowDecimals={rate}
        />
        {keys.map((key, index) => (
          <Line
            key={key}
            dataKey={key}
            type="linear"
            stroke={STROKES[index % TOGETHER]?.stroke}
            strokeDasharray={STROKES[index % TOGETHER]?.dash}
            strokeWidth={chart.stroke}
            dot={rate || points.length === 1}
            isAnimationActive={false}
            connectNulls={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

function Legend({ names }: { names: readonly string[] }) {
  return (
    <ul className={classes.legend}>
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 32 8" aria-hidden="true">
            <line
              x1="0"
              x2="32"
              y1="4"
              y2="4"
              stroke={STROKES[index % TOGETHER]?.stroke}
              strokeWidth={chart.stroke}
              strokeDasharray={STROKES[index % TOGETHER]?.dash}
            />
          </svg>
          <span data-words>{name}</span>
        </li>
      ))}
    </ul>
  );
}
