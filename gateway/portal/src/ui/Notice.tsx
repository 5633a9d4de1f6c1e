import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import classes from './Notice.module.css';

export type Tone = 'late' | 'soon' | 'done' | 'plain';

const icons: Record<Tone, IconName> = { late: 'alert', soon: 'clock', done: 'check', plain: 'dot' };

/** A sentence on the page that the user must not miss. */
export function Notice({
  tone = 'plain',
  title,
  live,
  children,
}: {
  tone?: Tone;
  title?: string;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={classes.notice} data-tone={tone} role={live ? 'status' : undefined}>
      <Icon name={icons[tone]} />
      <div className={classes.body}>
        {title && <p className={classes.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
