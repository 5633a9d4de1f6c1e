import type { Indicator, Statistics } from '../../../api/generated/regional.ts';
import { useColumns } from '../columns.ts';
import { BarFigure } from './BarFigure.tsx';
import classes from './Charts.module.css';
import { LineFigure } from './LineFigure.tsx';

const SMALL_MULTIPLES_FROM = 4;

/** One chart per figure that has any value. */
export default function Drawings({
  statistics,
  indicators,
}: {
  statistics: Statistics;
  indicators: readonly Indicator[];
}) {
  const figures = useColumns(statistics, indicators).filter(({ figure }) =>
    figure.rows.some(({ value }) => value != null),
  );
  return (
    <div className={classes.grid} data-many={figures.length >= SMALL_MULTIPLES_FROM || undefined}>
      {figures.map(({ figure, indicator, title }) => {
        const props = { figure, indicator, title, statistics };
        return statistics.by === 'council' ? (
          <BarFigure key={indicator.id} {...props} />
        ) : (
          <LineFigure key={indicator.id} {...props} />
        );
      })}
    </div>
  );
}
