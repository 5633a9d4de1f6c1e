import type { ReactNode } from 'react';
import classes from './Numbered.module.css';

/** The numbered parts of a case: recommendations, papers, steps. */
export function Numbered({ children }: { children: ReactNode }) {
  return <ol className={classes.list}>{children}</ol>;
}

type OneProps = { title: string; by?: string; children?: ReactNode };

/** One numbered part with its title, author and content. */
export function NumberedOne({ title, by, children }: OneProps) {
  return (
    <li>
      <p className={children ? classes.title : undefined}>{title}</p>
      {by && <p className={classes.by}>{by}</p>}
      {children}
    </li>
  );
}
