import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get, type ListOf, type Params } from '../api/client.ts';
import { useNumber } from '../i18n/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import classes from './Home.module.css';

const COUNTED = 200;

/** One of the three parts of a home page: now, next, late. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Returns the number of rows of a list, up to two hundred; more is shown as `200+`. */
export function useCount(path: string, params: Params) {
  const query = { ...params, limit: COUNTED };
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => get<ListOf<unknown>>(path, query, signal),
    select: ({ items, next }) => ({ count: items.length, more: next != null }),
  });
}

type CountLinkProps = { to: string; label: string; path: string; params: Params };

/** A number that is a link to the list that it counts. */
export function CountLink({ to, label, path, params }: CountLinkProps) {
  const found = useCount(path, params);
  return <NumberLink to={to} label={label} count={found.data} failed={found.isError} />;
}

type NumberLinkProps = {
  to: string;
  label: string;
  count: { count: number; more?: boolean } | undefined;
  failed: boolean;
  late?: boolean;
};

export function NumberLink({ to, label, count, failed, late }: NumberLinkProps) {
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
