import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { NOTHING } from '../../i18n/codes.ts';
import classes from './DataTable.module.css';

export type Column<T> = {
  key: string;
  head: string;
  cell: (row: T) => ReactNode;
  /** The cell's value in a spreadsheet. */
  text: (row: T) => string | number | null;
  numeric?: boolean;
  /** Takes the remaining width. */
  wide?: boolean;
  /** For codes and dates, which must not wrap. */
  tight?: boolean;
};

/** Returns a column whose cell shows the same text as the spreadsheet. */
export function textColumn<T>(
  key: string,
  head: string,
  text: (row: T) => string | null,
  more: { wide?: boolean; tight?: boolean } = {},
): Column<T> {
  const told = (row: T) => (text(row) === NOTHING ? null : text(row));
  return { key, head, text: told, cell: (row) => told(row) ?? NOTHING, ...more };
}

/** A row on a phone: its title and its main facts. */
export type Card = { title: ReactNode; facts: ReactNode[] };

type TableProps<T> = {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  rowTo: (row: T) => string;
  busy?: boolean;
};

/**
 * Moves from row to row with the arrow keys; Enter opens, because each row begins with its link.
 */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Opens a row on click, unless the click ends a text selection or hits another control. */
function useRowClick() {
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLElement>, to: string) => {
    if (window.getSelection()?.toString()) return;
    if (event.target instanceof Element && event.target.closest('a, button, input')) return;
    void navigate(to);
  };
}

export function DataTable<T>({ caption, columns, rows, rowId, rowTo, busy }: TableProps<T>) {
  const open = useRowClick();
  return (
    <table className={classes.table} aria-busy={busy || undefined} onKeyDown={walkRows}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head, numeric, wide, tight }) => (
            <th key={key} scope="col" data-numeric={numeric} data-wide={wide} data-tight={tight}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)} onClick={(event) => open(event, rowTo(row))}>
            {columns.map(({ key, cell, numeric, wide, tight }, index) => (
              <td key={key} data-numeric={numeric} data-wide={wide} data-tight={tight}>
                {index === 0 ? (
                  <Link className={classes.link} to={rowTo(row)} data-row-link>
                    {cell(row)}
                  </Link>
                ) : (
                  cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CardsProps<T> = {
  caption: string;
  rows: readonly T[];
  rowId: (row: T) => string;
  rowTo: (row: T) => string;
  card: (row: T) => Card;
  busy?: boolean;
};

export function DataCards<T>({ caption, rows, rowId, rowTo, card, busy }: CardsProps<T>) {
  return (
    <ul
      className={classes.cards}
      aria-label={caption}
      aria-busy={busy || undefined}
      onKeyDown={walkRows}
    >
      {rows.map((row) => {
        const { title, facts } = card(row);
        return (
          <li key={rowId(row)}>
            <Link className={classes.card} to={rowTo(row)} data-row-link>
              <strong>{title}</strong>
              {facts.map((fact, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a card's facts keep their places
                <span key={index}>{fact}</span>
              ))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
