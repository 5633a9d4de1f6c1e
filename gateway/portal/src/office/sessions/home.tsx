import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get } from '../../api/client.ts';
import type { ConsultationView, SessionView, SittingView } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import classes from '../../home/Home.module.css';
import { formatInstant, today } from '../../lib/dates.ts';
import { Asked } from '../../ui/States.tsx';
import { Day, useRelativeDay } from '../../ui/When.tsx';
import { SITTINGS } from './chamber.ts';
import { CONSULTATIONS, WAITING } from './opinions.ts';
import { OPEN, SESSIONS } from './session.ts';

/** How often the home page asks whether a sitting has opened, in milliseconds. */
const SOON = 15_000;

function useOpenSessions() {
  return useQuery({
    queryKey: [SESSIONS, OPEN],
    queryFn: ({ signal }) => get<ListOf<SessionView>>(SESSIONS, OPEN, signal),
    select: ({ items }) => [...items].sort((a, b) => a.opensOn.localeCompare(b.opensOn)),
  });
}

const isNow = ({ opensOn }: SessionView) => opensOn <= today();

/** The sessions under way, on the home page. */
export function SessionsNow() {
  const { t } = useTranslation();
  return (
    <Asked of={useOpenSessions()} rows={1}>
      {(all) => <Sessions sessions={all.filter(isNow)} none={t('home.noSessionNow')} />}
    </Asked>
  );
}

/** The sessions to come, on the home page. */
export function SessionsNext() {
  const { t } = useTranslation();
  return (
    <Asked of={useOpenSessions()} rows={1}>
      {(all) => (
        <Sessions sessions={all.filter((one) => !isNow(one))} none={t('home.noSessionNext')} />
      )}
    </Asked>
  );
}

/** The sittings that are open, on the home page: what a deputy goes to first. */
export function SittingsNow() {
  const { t } = useTranslation();
  const params = { status: 'OPEN', limit: 5 };
  const open = useQuery({
    queryKey: [SITTINGS, params],
    queryFn: ({ signal }) => get<ListOf<SittingView>>(SITTINGS, params, signal),
    refetchInterval: SOON,
  });
  if (!open.data?.items.length) return null;
  return (
    <ul className={classes.events}>
      {open.data.items.map((sitting) => (
        <li key={sitting.id}>
          <Link to={`/sittings/${sitting.id}`}>
            {t('home.sittingNow', { number: sitting.number })}
          </Link>
          <span>
            {t('home.presentNow', { present: sitting.present, all: sitting.deputiesInOffice })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What waits for the deputy's own opinion, on the home page: one press from the answer. */
export function OpinionsWaiting() {
  const { t } = useTranslation();
  const waiting = useQuery({
    queryKey: [CONSULTATIONS, WAITING],
    queryFn: ({ signal }) => get<ListOf<ConsultationView>>(CONSULTATIONS, WAITING, signal),
  });
  if (!waiting.data?.items.length) return null;
  return (
    <ul className={classes.events}>
      {waiting.data.items.map((one) => (
        <li key={one.id}>
          <Link to={`/consultations/${one.id}`}>
            {t('home.opinionWaiting', { title: one.title })}
          </Link>
          <span>{t('home.opinionUntil', { when: formatInstant(one.deadline) })}</span>
        </li>
      ))}
    </ul>
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
