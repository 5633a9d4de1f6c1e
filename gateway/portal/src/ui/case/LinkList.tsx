import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './LinkList.module.css';

/** A short list of other cases inside a case. */
export function LinkList({
  items,
  empty,
}: {
  items: readonly { id: string; to: string; title: ReactNode; note?: ReactNode }[];
  empty: string;
}) {
  if (items.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <ul className={classes.list}>
      {items.map(({ id, to, title, note }) => (
        <li key={id}>
          <Link to={to}>{title}</Link>
          {note && <span className={classes.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
