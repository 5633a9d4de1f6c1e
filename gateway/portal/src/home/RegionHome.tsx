import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get, type ListOf } from '../api/client.ts';
import { useLanguage, useNumber, useShare } from '../i18n/numbers.ts';
import { formatDay, today, yearBefore } from '../lib/dates.ts';
import { shortName } from '../lib/lineage.ts';
import { CONFERENCES, type ConferenceItem } from '../region/conferences/conference.ts';
import { useCouncilNames, useCouncils } from '../region/councils.ts';
import { headline } from '../region/figures/headline.ts';
import {
  type Indicator,
  type Question,
  useIndicators,
  useStatistics,
} from '../region/figures/statistics.ts';
import { totalOf } from '../region/figures/table.ts';
import { PRACTICES, type PracticeItem } from '../region/practices/practice.ts';
import { Day, useSaidDay } from '../ui/When.tsx';
import classes from './Home.module.css';
import { Part } from './Numbers.tsx';

const NEWEST = 5;

function questionOf(indicators: readonly Indicator[], from: string, to: string): Question {
  return {
    indicators: headline(indicators),
    from,
    to,
    council: '',
    boundaries: 'today',
    by: 'council',
  };
}

/** This year so far beside the same days of last year; then what comes, and who is missing. */
export default function RegionHome() {
  const { t } = useTranslation();
  const indicators = useIndicators().data ?? [];
  const from = `${today().slice(0, 4)}-01-01`;
  const now = questionOf(indicators, from, today());
  return (
    <div className={classes.parts}>
      <Part title={t('home.figures')}>
        <Changes indicators={indicators} now={now} />
      </Part>
      <Part title={t('home.next')}>
        <NextConference />
        <NewPractices />
      </Part>
      <Part title={t('home.missing')}>
        <Missing question={now} />
      </Part>
    </div>
  );
}

function Changes({ indicators, now }: { indicators: readonly Indicator[]; now: Question }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = { ...now, from: yearBefore(now.from), to: yearBefore(now.to) };
  const current = useStatistics(now).data;
  const earlier = useStatistics(before).data;
  const address = (id: string) => `/figures?i=${id}&from=${now.from}&boundaries=today`;
  return (
    <>
      <p className={classes.none}>
        {t('home.comparison', { from: formatDay(now.from), to: formatDay(now.to) })}
      </p>
      {now.indicators.map((id) => {
        const indicator = indicators.find((one) => one.id === id);
        if (!indicator) return null;
        const total = (from: typeof current) => {
          const figure = from?.items.find((one) => one.indicator === id);
          return figure ? (totalOf(figure)?.value ?? null) : null;
        };
        return (
          <Link key={id} className={classes.number} to={address(id)} data-some>
            <span className={classes.figure}>
              <Value value={total(current)} indicator={indicator} />
            </span>
            <span className={classes.label}>
              {language === 'vi' ? indicator.nameVi : indicator.nameEn}
              <span className={classes.before}>
                {t('home.lastYear')} <Value value={total(earlier)} indicator={indicator} />
              </span>
            </span>
          </Link>
        );
      })}
    </>
  );
}

function Value({ value, indicator }: { value: number | null; indicator: Indicator }) {
  const number = useNumber();
  const share = useShare();
  if (value == null) return <>–</>;
  return <>{indicator.kind === 'RATE' ? share(value) : number(value)}</>;
}

function NextConference() {
  const { t } = useTranslation();
  const said = useSaidDay();
  const names = useCouncilNames();
  const params = { limit: 50 };
  const conferences = useQuery({
    queryKey: [CONFERENCES, params],
    queryFn: ({ signal }) => get<ListOf<ConferenceItem>>(CONFERENCES, params, signal),
  });
  const next = (conferences.data?.items ?? [])
    .filter(({ to }) => to >= today())
    .sort((a, b) => a.from.localeCompare(b.from))[0];
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
  const { t } = useTranslation();
  const names = useCouncilNames();
  const params = { limit: NEWEST };
  const practices = useQuery({
    queryKey: [PRACTICES, params],
    queryFn: ({ signal }) => get<ListOf<PracticeItem>>(PRACTICES, params, signal),
  });
  const shared = (practices.data?.items ?? []).filter(({ status }) => status === 'SHARED');
  if (practices.isSuccess && shared.length === 0) {
    return <p className={classes.none}>{t('home.noPractices')}</p>;
  }
  return (
    <>
      <h3 className={classes.sub}>{t('home.practices')}</h3>
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
    </>
  );
}

/** Members of the region of which no figure at all has come in this year. */
function Missing({ question }: { question: Question }) {
  const { t } = useTranslation();
  const councils = useCouncils(today());
  const figures = useStatistics(question);
  if (!councils.data || !figures.data) return null;
  const heard = new Set(
    figures.data.items.flatMap(({ rows }) =>
      rows.flatMap((row) => row.undividedOf ?? [row.council]),
    ),
  );
  const silent = councils.data.items.filter(({ id, inRegion }) => inRegion && !heard.has(id));
  if (silent.length === 0) return <p className={classes.none}>{t('home.noneMissing')}</p>;
  return (
    <>
      <p className={classes.none}>{t('home.missingLead', { count: silent.length })}</p>
      <ul className={classes.events}>
        {silent.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/figures?council=${id}&boundaries=today`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
