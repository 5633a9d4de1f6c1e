import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Council, Indicator, Statistics } from '../api/generated/regional.ts';
import { addTexts } from '../i18n/more.ts';
import { today } from '../lib/dates.ts';
import { NextConference } from '../region/conferences/home.tsx';
import { useCouncils } from '../region/councils.ts';
import { Figures } from '../region/figures/Figures.tsx';
import { useIndicators, useStatistics } from '../region/figures/statistics.ts';
import figures from '../region/figures/vi.json';
import { NewPractices } from '../region/practices/home.tsx';
import { useMe } from '../session/context.tsx';
import { may } from '../session/session.ts';
import { Asked } from '../ui/States.tsx';
import { Changes, ChangesToCome, questionsOf } from './Changes.tsx';
import classes from './Home.module.css';
import { Part } from './Numbers.tsx';

addTexts(figures);

/**
 * The region's home page shows changes, upcoming events and missing councils, and below them the
 * figures.
 */
export default function RegionHome() {
  const { t } = useTranslation();
  const me = useMe();
  const indicators = useIndicators();
  return (
    <>
      <Part title={t('home.figures')}>
        <Asked of={indicators} shape={<ChangesToCome />}>
          {(known) => <Changes indicators={known} />}
        </Asked>
      </Part>
      <div className={classes.parts} data-below>
        {may.confer(me) && (
          <Part title={t('home.next')}>
            <NextConference />
          </Part>
        )}
        <Part title={t('practices.newest')}>
          <NewPractices />
        </Part>
        <Part title={t('home.missing')}>
          <Asked of={indicators} rows={1}>
            {(known) => <Missing indicators={known} />}
          </Asked>
        </Part>
      </div>
      <Asked of={indicators} rows={8}>
        {(known) => <HomeFigures indicators={known} />}
      </Asked>
    </>
  );
}

/** The figures of all councils, with all functions of the figures page. */
function HomeFigures({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.figures}>
      <Figures
        brief
        indicators={indicators}
        head={(csv) => (
          <div className={classes.head}>
            <h2>{t('home.allFigures')}</h2>
            <div>{csv}</div>
          </div>
        )}
      />
    </section>
  );
}

/** Members of the region without any figure this year. */
function Missing({ indicators }: { indicators: readonly Indicator[] }) {
  const councils = useCouncils(today());
  const figures = useStatistics(questionsOf(indicators).now);
  return (
    <Asked of={councils} rows={1}>
      {({ items }) => (
        <Asked of={figures} rows={1}>
          {(statistics) => <Silent councils={silentIn(items, statistics)} />}
        </Asked>
      )}
    </Asked>
  );
}

function silentIn(councils: readonly Council[], { items }: Statistics): Council[] {
  const heard = new Set(
    items.flatMap(({ rows }) => rows.flatMap((row) => row.undividedOf ?? [row.council])),
  );
  return councils.filter(({ id, inRegion }) => inRegion && !heard.has(id));
}

function Silent({ councils }: { councils: readonly Council[] }) {
  const { t } = useTranslation();
  if (councils.length === 0) return <p className={classes.none}>{t('home.noneMissing')}</p>;
  return (
    <>
      <p className={classes.none}>{t('home.missingLead', { count: councils.length })}</p>
      <ul className={classes.events}>
        {councils.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/figures?council=${id}&boundaries=today`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
