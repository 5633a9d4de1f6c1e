import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../i18n/codes.ts';
import { factOf } from '../../lib/facts.ts';
import { Day, Instant } from '../When.tsx';
import classes from './Timeline.module.css';

/** One fact of a case's history, as the services give it. */
export type TimelineEntry = {
  /** The event's type (`vn.hdnd.petitions.petition-forwarded.v1`) or its bare fact. */
  type: string;
  /** The business day on which it happened. */
  on?: string | null;
  /** The instant at which it was recorded. */
  at?: string | null;
  by?: string | null;
  detail?: ReactNode;
};

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <ol className={classes.timeline}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: history only grows at its end
        <li key={index}>
          <span className={classes.fact}>{code('events', factOf(entry.type))}</span>
          <span className={classes.when}>
            {entry.on ? <Day day={entry.on} /> : entry.at && <Instant at={entry.at} />}
            {entry.by && ` · ${t('common.by', { name: entry.by })}`}
          </span>
          {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
        </li>
      ))}
    </ol>
  );
}
