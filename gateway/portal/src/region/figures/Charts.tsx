import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, Statistics } from '../../api/generated/regional.ts';
import { Loading } from '../../ui/States.tsx';
import { useSeen } from '../../ui/useSeen.ts';
import classes from './Figures.module.css';

const Drawings = lazy(() => import('./charts/Drawings.tsx'));

type Props = { statistics: Statistics; indicators: readonly Indicator[] };

/** The charts below the tables. Their code is large, so it is loaded when they become visible. */
export function Charts(props: Props) {
  const { t } = useTranslation();
  const [place, seen] = useSeen<HTMLElement>();
  return (
    <section ref={place} className={classes.charts} aria-label={t('figures.charts')}>
      <h2>{t('figures.charts')}</h2>
      {seen && (
        <Suspense fallback={<Loading rows={3} />}>
          <Drawings {...props} />
        </Suspense>
      )}
    </section>
  );
}
