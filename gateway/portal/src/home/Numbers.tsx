import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Counted } from '../area.ts';
import { useNumber } from '../i18n/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import classes from './Home.module.css';

/** One of the three parts of a home page: now, next, late. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type Props = { to: string; label: string; counted: Counted; late?: boolean | undefined };

/** A number that is a link to the list that it counts. */
export function NumberLink({ to, label, counted: { count, failed }, late }: Props) {
  const { t } = useTranslation();
  const number = useNumber();
  const some = count !== undefined && count.count > 0;
  return (
    <Link
      className={classes.number}
      to={to}
      data-some={some || undefined}
      data-late={(late && some) || undefined}
    >
      <span className={classes.figure}>
        {count === undefined ? '' : number(count.count)}
        {count?.more && '+'}
        {failed && '?'}
      </span>
      <span className={classes.label}>
        {late && some && <Icon name="alert" small />}
        {label}
        {failed && <span className={classes.failed}> ({t('home.notCounted')})</span>}
      </span>
    </Link>
  );
}
