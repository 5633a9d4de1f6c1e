import type { ReactNode } from 'react';
import classes from './Figures.module.css';

/**
 * The number of columns that fit on a desktop screen; with more, and on smaller screens, the table
 * scrolls.
 */
const FITTING = 8;

type Props = {
  caption: string;
  columns: number;
  head: ReactNode;
  body: ReactNode;
  foot?: ReactNode;
};

/**
 * A table of figures with a sticky head and first column, which can be scrolled with the keyboard.
 */
export function ScrollTable({ caption, columns, head, body, foot }: Props) {
  return (
    <section
      className={classes.scroll}
      data-wide={columns > FITTING || undefined}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
      tabIndex={0}
    >
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{body}</tbody>
        {foot && (
          <tfoot>
            <tr>{foot}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
