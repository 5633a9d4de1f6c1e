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
import { useLanguage, useNumber, useShare } from '../i18n/numbers.ts';
import { formatDay, today, yearBefore } from '../lib/dates.ts';
import { shortName } from '../lib/lineage.ts';
import { CONFERENCES } from '../region/conferences/conference.ts';
import { useCouncilNames, useCouncils } from '../region/councils.ts';
import { Figures } from '../region/figures/Figures.tsx';
import { headline } from '../region/figures/headline.ts';
import { type Question, useIndicators, useStatistics } from '../region/figures/statistics.ts';
import { PRACTICES } from '../region/practices/practice.ts';
import { useMe } from '../session/context.tsx';
import { may } from '../session/session.ts';
import { Asked, Failure } from '../ui/States.tsx';
import { Day, useSaidDay } from '../ui/When.tsx';
import classes from './Home.module.css';
import { Part } from './Numbers.tsx';

const NEWEST = 3;

/** The year so far, and the same days of the year before. */
function questionsOf(indicators: readonly Indicator[]) {
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

/** What changed, what comes, and who is missing; under it the figures themselves. */
export default function RegionHome() {
  const { t } = useTranslation();
  const me = useMe();
  const indicators = useIndicators();
  return (
    <>
      <Part title={t('home.figures')}>
        <Asked of={indicators}>{(known) => <Changes indicators={known} />}</Asked>
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
          <Asked of={indicators}>{(known) => <Missing indicators={known} />}</Asked>
        </Part>
      </div>
      <Asked of={indicators} rows={8}>
        {(known) => <HomeFigures indicators={known} />}
      </Asked>
    </>
  );
}

/** The figures of all councils, with everything that the page of figures has. */
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

function Changes({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation();
  const { now, before } = questionsOf(indicators);
  const current = useStatistics(now);
  const earlier = useStatistics(before);
  return (
    <>
      <p className={classes.said}>
        {t('home.comparison', { from: formatDay(now.from), to: formatDay(now.to) })}
      </p>
      <Asked of={current}>
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
  /** Undefined while it is not known. */
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
        {earlier !== undefined && (
          <span className={classes.before}>
            {t('home.lastYear')} <Value value={earlier} indicator={indicator} />
          </span>
        )}
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

function NextConference() {
  const params = { limit: 50 };
  const conferences = useQuery({
    queryKey: [CONFERENCES, params],
    queryFn: ({ signal }) => get<ListOf<ConferenceView>>(CONFERENCES, params, signal),
    select: ({ items }) =>
      items.filter(({ to }) => to >= today()).sort((a, b) => a.from.localeCompare(b.from))[0] ??
      null,
  });
  return <Asked of={conferences}>{(next) => <Conference next={next} />}</Asked>;
}

function Conference({ next }: { next: ConferenceView | null }) {
  const { t } = useTranslation();
  const said = useSaidDay();
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
  return <Asked of={practices}>{(shared) => <Practices shared={shared} />}</Asked>;
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

/** Members of the region of which no figure at all has come in this year. */
function Missing({ indicators }: { indicators: readonly Indicator[] }) {
  const councils = useCouncils(today());
  const figures = useStatistics(questionsOf(indicators).now);
  return (
    <Asked of={councils}>
      {({ items }) => (
        <Asked of={figures}>
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
