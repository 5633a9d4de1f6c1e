import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Figure, Indicator } from '../../../api/generated/regional.ts';
import { useNumber, useShare } from '../../../i18n/numbers.ts';
import { chart } from '../../../theme/tokens.ts';
import { useIsPhone } from '../../../ui/useIsPhone.ts';
import { useLineName } from '../names.ts';
import classes from './Charts.module.css';
import { SaveImage } from './SaveImage.tsx';

type Props = { figure: Figure; indicator: Indicator; title: string };

export type BarRow = { name: string; value: number; undivided: boolean };

/** Returns the bars in descending order; a row without a figure has no bar. */
export function barsOf(figure: Figure, name: (row: Figure['rows'][number]) => string): BarRow[] {
  return figure.rows
    .flatMap((row) =>
      row.value == null
        ? []
        : [{ name: name(row), value: row.value, undivided: row.undividedOf != null }],
    )
    .sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'vi'));
}

export function BarFigure({ figure, indicator, title }: Props) {
  const { t } = useTranslation();
  const number = useNumber();
  const share = useShare();
  const phone = useIsPhone();
  const drawing = useRef<HTMLDivElement>(null);
  const lineName = useLineName(figure.rows);
  const bars = barsOf(figure, (row) => {
    const { name, note } = lineName(row);
    return note && !row.undividedOf ? `${name} (${note})` : name;
  });
  const said = (value: number) => (indicator.kind === 'RATE' ? share(value) : number(value, 2));
  const greatest = bars[0];
  const least = bars.at(-1);
  const summary =
    greatest && least && bars.length > 1
      ? t('figures.barSummary', {
          most: greatest.name,
          mostValue: said(greatest.value),
          least: least.name,
          leastValue: said(least.value),
        })
      : greatest && t('figures.barOne', { name: greatest.name, value: said(greatest.value) });
  return (
    <figure className={classes.figure}>
      <figcaption>
        <strong>{title}</strong>
        <SaveImage drawing={drawing} name={indicator.id} title={title} />
        <span className={classes.summary}>{summary}</span>
      </figcaption>
      <div ref={drawing} className={classes.drawing} aria-hidden="true">
        <ResponsiveContainer width="100%" height={bars.length * chart.row + chart.axis}>
          <BarChart
            data={bars}
            layout="vertical"
            accessibilityLayer={false}
            margin={{ top: 0, right: chart.value, bottom: 0, left: 0 }}
          >
            <XAxis
              type="number"
              domain={[0, indicator.kind === 'RATE' ? 1 : 'auto']}
              tickFormatter={said}
              tick={{ fill: 'var(--cl-muted)', fontSize: chart.text }}
              axisLine={false}
              tickLine={false}
              allowDecimals={indicator.kind === 'RATE'}
            />
            <YAxis
              type="category"
              dataKey="name"
              width={phone ? chart.nameNarrow : chart.name}
              tick={{ fill: 'var(--cl-ink)', fontSize: chart.text }}
              axisLine={{ stroke: 'var(--cl-line-strong)' }}
              tickLine={false}
              interval={0}
            />
            <Bar dataKey="value" barSize={chart.bar} isAnimationActive={false}>
              {bars.map((bar) => (
                <Cell
                  key={bar.name}
                  fill={bar.undivided ? 'var(--cl-chart-undivided)' : 'var(--cl-chart-bar)'}
                />
              ))}
              <LabelList
                dataKey="value"
                position="right"
                formatter={(value) => said(Number(value))}
                fill="var(--cl-ink)"
                fontSize={chart.text}
              />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
