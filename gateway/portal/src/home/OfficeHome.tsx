import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get, type ListOf } from '../api/client.ts';
import type { SessionView } from '../api/generated/sessions.ts';
import { today } from '../lib/dates.ts';
import { PETITIONS } from '../office/petitions/petition.ts';
import { RESOLUTIONS, SESSIONS } from '../office/sessions/session.ts';
import { showOnly, useRecommendations } from '../office/supervision/owed.ts';
import { SUPERVISIONS } from '../office/supervision/supervision.ts';
import { RECOMMENDATIONS } from '../office/voters/voters.ts';
import { Asked } from '../ui/States.tsx';
import { Day, useRelativeDay } from '../ui/When.tsx';
import classes from './Home.module.css';
import { CountLink, NumberLink, Part } from './Numbers.tsx';

function useOpenSessions() {
  const params = { status: 'CONVENED', limit: 50 };
  return useQuery({
    queryKey: [SESSIONS, params],
    queryFn: ({ signal }) => get<ListOf<SessionView>>(SESSIONS, params, signal),
    select: ({ items }) => [...items].sort((a, b) => a.opensOn.localeCompare(b.opensOn)),
  });
}

/** The office's home page shows current, upcoming and late work; every number opens its list. */
export function OfficeHome() {
  const { t } = useTranslation();
  const sessions = useOpenSessions();
  const now = ({ opensOn }: SessionView) => opensOn <= today();
  return (
    <div className={classes.parts}>
      <Part title={t('home.now')}>
        <Asked of={sessions} rows={1}>
          {(all) => <Sessions sessions={all.filter(now)} none={t('home.noSessionNow')} />}
        </Asked>
        <CountLink
          to="/petitions?status=RECEIVED"
          label={t('home.petitionsReceived')}
          path={PETITIONS}
          params={{ status: 'RECEIVED' }}
        />
        <CountLink
          to="/resolutions?status=SUBMITTED"
          label={t('home.resolutionsSubmitted')}
          path={RESOLUTIONS}
          params={{ status: 'SUBMITTED' }}
        />
        <CountLink
          to="/recommendations?status=CONSOLIDATED"
          label={t('home.recommendationsConsolidated')}
          path={RECOMMENDATIONS}
          params={{ status: 'CONSOLIDATED' }}
        />
      </Part>
      <Part title={t('home.next')}>
        <Asked of={sessions} rows={1}>
          {(all) => (
            <Sessions sessions={all.filter((one) => !now(one))} none={t('home.noSessionNext')} />
          )}
        </Asked>
        <CountLink
          to="/petitions?status=FORWARDED"
          label={t('home.petitionsForwarded')}
          path={PETITIONS}
          params={{ status: 'FORWARDED' }}
        />
        <CountLink
          to="/petitions?status=ANSWERED"
          label={t('home.petitionsAnswered')}
          path={PETITIONS}
          params={{ status: 'ANSWERED' }}
        />
        <CountLink
          to="/recommendations?status=FORWARDED"
          label={t('home.recommendationsForwarded')}
          path={RECOMMENDATIONS}
          params={{ status: 'FORWARDED' }}
        />
        <CountLink
          to="/supervisions?status=OPEN"
          label={t('home.supervisionsOpen')}
          path={SUPERVISIONS}
          params={{ status: 'OPEN' }}
        />
      </Part>
      <Late />
    </div>
  );
}

function Late() {
  const { t } = useTranslation();
  const recommendations = useRecommendations();
  const count = (show: string) =>
    recommendations.data && {
      count: showOnly(recommendations.data.items, show, today()).length,
      more: !recommendations.data.complete,
    };
  return (
    <Part title={t('home.late')}>
      <NumberLink
        late
        to="/supervision-recommendations?show=late"
        label={t('home.supervisionLate')}
        count={count('late')}
        failed={recommendations.isError}
      />
      <NumberLink
        to="/supervision-recommendations?show=ANSWERED"
        label={t('home.supervisionToVerify')}
        count={count('ANSWERED')}
        failed={recommendations.isError}
      />
    </Part>
  );
}

function Sessions({ sessions, none }: { sessions: readonly SessionView[]; none: string }) {
  const { t } = useTranslation();
  const said = useRelativeDay();
  if (sessions.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <ul className={classes.events}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Link to={`/sessions/${session.id}`}>
            {t('common.session', { number: session.number })}: {session.title}
          </Link>
          <span>
            <Day day={session.opensOn} />, {said(session.opensOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
