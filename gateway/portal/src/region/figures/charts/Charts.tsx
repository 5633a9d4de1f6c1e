import { useTranslation } from 'react-i18next';
import { useColumns } from '../columns.ts';
import type { Indicator, Statistics } from '../statistics.ts';
import { BarFigure } from './BarFigure.tsx';
import classes from './Charts.module.css';
import { LineFigure } from './LineFigure.tsx';

const SMALL_MULTIPLES_FROM = 4;

/** The charts behind the tables; loaded only when figures are shown. */
export default function Charts({
  statistics,
  indicators,
}: {
  statistics: Statistics;
  indicators: readonly Indicator[];
}) {
  const { t } = useTranslation();
  const figures = useColumns(statistics, indicators).filter(({ figure }) =>
    figure.rows.some(({ value }) => value != null),
  );
  if (figures.length === 0) return null;
  return (
    <section className={classes.charts} aria-label={t('figures.charts')}>
      <h2>{t('figures.charts')}</h2>
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
    </section>
  );
}
