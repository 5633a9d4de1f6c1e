import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator, Statistics } from '../api/generated/regional.ts';
import { useLanguage, useNumber, useShare } from '../i18n/numbers.ts';
import { formatDay, today, yearBefore } from '../lib/dates.ts';
import { FIRST, headline } from '../region/figures/headline.ts';
import { type Question, useStatistics } from '../region/figures/statistics.ts';
import { Asked, Failure } from '../ui/States.tsx';
import classes from './Home.module.css';

/** Returns the queries for the year so far and for the same days of the year before. */
export function questionsOf(indicators: readonly Indicator[]) {
  const now: Question = {
    indicators: headline(indicators),
    from: `${today().slice(0, 4)}-01-01`,
    to: today(),
    council: '',
    boundaries: 'today',
    by: 'council',
  };
  return { now, before: { ...now, from: yearBefore(now.from), to: yearBefore(now.to) } };
}

/** Keeps the height of a line that is still loading. */
const BLANK = '\u00a0';

/** Shows the tiles without their figures while these load. */
function Tiles() {
  return (
    <div className={classes.tiles}>
      {FIRST.map((id) => (
        <span key={id} className={classes.number}>
          <span className={classes.figure} />
          <span className={classes.label}>
            {BLANK}
            <span className={classes.before}>{BLANK}</span>
          </span>
        </span>
      ))}
    </div>
  );
}

export function ChangesToCome() {
  return (
    <>
      <p className={classes.said}>{BLANK}</p>
      <Tiles />
    </>
  );
}

export function Changes({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation();
  const { now, before } = questionsOf(indicators);
  const current = useStatistics(now);
  const earlier = useStatistics(before);
  return (
    <>
      <p className={classes.said}>
        {t('home.comparison', { from: formatDay(now.from), to: formatDay(now.to) })}
      </p>
      <Asked of={current} shape={<Tiles />}>
        {(figures) => (
          <div className={classes.tiles}>
            {now.indicators.map((id) => {
              const indicator = indicators.find((one) => one.id === id);
              return (
                indicator && (
                  <Change
                    key={id}
                    indicator={indicator}
                    from={now.from}
                    current={figureOf(figures, id)}
                    earlier={earlier.data && figureOf(earlier.data, id)}
                  />
                )
              );
            })}
          </div>
        )}
      </Asked>
      {earlier.error && (
        <Failure part error={earlier.error} onRetry={() => void earlier.refetch()} />
      )}
    </>
  );
}

function figureOf(statistics: Statistics, id: string): number | null {
  return statistics.items.find((one) => one.indicator === id)?.total.value ?? null;
}

type ChangeProps = {
  indicator: Indicator;
  from: string;
  current: number | null;
  /** Undefined while loading. */
  earlier: number | null | undefined;
};

function Change({ indicator, from, current, earlier }: ChangeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = `/figures?i=${indicator.id}&from=${from}&boundaries=today`;
  return (
    <Link className={classes.number} to={to} data-some>
      <span className={classes.figure}>
        <Value value={current} indicator={indicator} />
      </span>
      <span className={classes.label}>
        {language === 'vi' ? indicator.nameVi : indicator.nameEn}
        <span className={classes.before}>
          {earlier === undefined ? (
            BLANK
          ) : (
            <>
              {t('home.lastYear')} <Value value={earlier} indicator={indicator} />
            </>
          )}
        </span>
      </span>
    </Link>
  );
}

function Value({ value, indicator }: { value: number | null; indicator: Indicator }) {
  const number = useNumber();
  const share = useShare();
  if (value == null) return <>–</>;
  return <>{indicator.kind === 'RATE' ? share(value) : number(value)}</>;
}
