import type { ReactNode } from 'react';
import { useCode } from '../../i18n/codes.ts';
import { factOf } from '../../lib/facts.ts';
import { Day } from '../When.tsx';
import classes from './Timeline.module.css';

/** A step of a case's history from a service; a coded detail is put into words. */
export type TimelineEntry = { type: string; on: string; detail?: ReactNode };

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const code = useCode();
  return (
    <ol className={classes.timeline}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: history only grows at its end
        <li key={index}>
          <span className={classes.fact}>{code('events', factOf(entry.type))}</span>
          <span className={classes.when}>
            <Day day={entry.on} />
          </span>
          {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
        </li>
      ))}
    </ol>
  );
}
