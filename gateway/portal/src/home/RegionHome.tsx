import '../i18n/vi/figures.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get, type ListOf } from '../api/client.ts';
import type {
  ConferenceView,
  Council,
  Indicator,
  PracticeView,
  Statistics,
} from '../api/generated/regional.ts';
import { today } from '../lib/dates.ts';
import { shortName } from '../lib/lineage.ts';
import { useCouncilNames, useCouncils } from '../region/councils.ts';
import { CONFERENCES, PRACTICES } from '../region/exchange.ts';
import { Figures } from '../region/figures/Figures.tsx';
import { useIndicators, useStatistics } from '../region/figures/statistics.ts';
import { useMe } from '../session/context.tsx';
import { may } from '../session/session.ts';
import { Asked } from '../ui/States.tsx';
import { Day, useRelativeDay } from '../ui/When.tsx';
import { Changes, ChangesToCome, questionsOf } from './Changes.tsx';
import classes from './Home.module.css';
import { Part } from './Numbers.tsx';

const NEWEST = 3;

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
        <Part title={t('home.practices')}>
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

function NextConference() {
  const params = { limit: 50 };
  const conferences = useQuery({
    queryKey: [CONFERENCES, params],
    queryFn: ({ signal }) => get<ListOf<ConferenceView>>(CONFERENCES, params, signal),
    select: ({ items }) =>
      items.filter(({ to }) => to >= today()).sort((a, b) => a.from.localeCompare(b.from))[0] ??
      null,
  });
  return (
    <Asked of={conferences} rows={1}>
      {(next) => <Conference next={next} />}
    </Asked>
  );
}

function Conference({ next }: { next: ConferenceView | null }) {
  const { t } = useTranslation();
  const said = useRelativeDay();
  const names = useCouncilNames();
  if (!next) {
    return (
      <p className={classes.none}>
        {t('home.noConference')} <Link to="/conferences">{t('home.allConferences')}</Link>
      </p>
    );
  }
  return (
    <ul className={classes.events}>
      <li>
        <Link to={`/conferences/${next.id}`}>{next.title}</Link>
        <span>
          {shortName(names, next.host)}, <Day day={next.from} />, {said(next.from)}.{' '}
          {t('home.papers', { accepted: next.acceptedPapers, all: next.papers })}
        </span>
      </li>
    </ul>
  );
}

function NewPractices() {
  const params = { limit: NEWEST };
  const practices = useQuery({
    queryKey: [PRACTICES, params],
    queryFn: ({ signal }) => get<ListOf<PracticeView>>(PRACTICES, params, signal),
    select: ({ items }) => items.filter(({ status }) => status === 'SHARED'),
  });
  return (
    <Asked of={practices} rows={1}>
      {(shared) => <Practices shared={shared} />}
    </Asked>
  );
}

function Practices({ shared }: { shared: readonly PracticeView[] }) {
  const { t } = useTranslation();
  const names = useCouncilNames();
  if (shared.length === 0) return <p className={classes.none}>{t('home.noPractices')}</p>;
  return (
    <ul className={classes.events}>
      {shared.map((one) => (
        <li key={one.id}>
          <Link to={`/practices/${one.id}`}>{one.title}</Link>
          <span>
            {shortName(names, one.council)}
            {one.sharedOn && (
              <>
                , <Day day={one.sharedOn} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
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
