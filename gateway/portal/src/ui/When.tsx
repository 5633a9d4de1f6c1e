import { useTranslation } from 'react-i18next';
import { daysBetween, formatDay, today } from '../lib/dates.ts';
import { Status } from './Status.tsx';

/** A business date in figures, with the distance in days as a tooltip. */
export function Day({ day }: { day: string | null | undefined }) {
  const say = useRelativeDay();
  if (!day) return <>–</>;
  return (
    <time dateTime={day} title={say(day)}>
      {formatDay(day)}
    </time>
  );
}

const YEAR = 365;
const MONTH = 30;
const MONTHS_FROM = 60;

/** Returns a day in relative words: `hôm nay`, `3 ngày trước`, `còn 3 ngày`. */
export function useRelativeDay() {
  const { t } = useTranslation();
  return (day: string, now = today()) => {
    const days = daysBetween(now, day);
    if (days === 0) return t('common.today');
    if (days === 1) return t('common.tomorrow');
    if (days === -1) return t('common.yesterday');
    if (days < -YEAR) return t('common.yearsAgo', { count: Math.floor(-days / YEAR) });
    if (days < -MONTHS_FROM) return t('common.monthsAgo', { count: Math.floor(-days / MONTH) });
    return days > 0 ? t('common.daysLeft', { count: days }) : t('common.daysAgo', { count: -days });
  };
}

const SOON_DAYS = 7;

/** A due date with the days left or the days overdue. */
export function Due({ day, met }: { day: string; met: boolean }) {
  const { t } = useTranslation();
  const days = daysBetween(today(), day);
  if (met) return <Day day={day} />;
  const written = formatDay(day);
  if (days < 0) {
    const said = t('common.overdue', { count: -days });
    return <Status tone="late">{t('common.lateSaid', { said, day: written })}</Status>;
  }
  const said = days === 0 ? t('common.dueToday') : t('common.daysLeft', { count: days });
  const text = t('common.dueSaid', { said, day: written });
  return <Status tone={days <= SOON_DAYS ? 'soon' : 'plain'}>{text}</Status>;
}
