import type { ReactNode } from 'react';
import classes from './Numbered.module.css';

/** The parts of a case that are spoken of by their number: recommendations, papers, steps. */
export function Numbered({ children }: { children: ReactNode }) {
  return <ol className={classes.list}>{children}</ol>;
}

type OneProps = { title: string; by?: string; children?: ReactNode };

/** One of them: what it is called, who made it, and what there is to say of it. */
export function NumberedOne({ title, by, children }: OneProps) {
  return (
    <li>
      <p className={children ? classes.title : undefined}>{title}</p>
      {by && <p className={classes.by}>{by}</p>}
      {children}
    </li>
  );
}
