import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from './Icon.tsx';
import classes from './Page.module.css';

export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('frame.product')}`;
  }, [title, t]);
}

export function BackLink({ to, where }: { to: string; where: string }) {
  const { t } = useTranslation();
  return (
    <Link className={classes.back} to={to}>
      <Icon name="left" small />
      {t('common.back', { where })}
    </Link>
  );
}

/** The head of every page: one heading, a count, and at most one primary button. */
export function PageHead({
  title,
  count,
  lead,
  back,
  actions,
}: {
  title: string;
  count?: string | undefined;
  lead?: ReactNode;
  back?: { to: string; where: string };
  actions?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <header className={classes.head}>
      {back && <BackLink {...back} />}
      <div className={classes.row}>
        <h1 tabIndex={-1}>
          {title}
          {count && <span className={classes.count}> {count}</span>}
        </h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
    </header>
  );
}

/** The pages of one kind of work, side by side under the same menu item. */
export function SubNav({ label, items }: { label: string; items: { to: string; name: string }[] }) {
  const { pathname } = useLocation();
  return (
    <nav className={classes.sub} aria-label={label}>
      {items.map(({ to, name }) => (
        <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
