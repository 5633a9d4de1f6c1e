import { Button } from '@mantine/core';
import type { Listed } from '../../ui/case/Actions.tsx';
import classes from './Chamber.module.css';

type Props = { said: Listed | undefined; label: string; note: string; press: () => void };

/** A command of the chair with one press; the note says what it does. */
export function PressButton({ said, label, note, press }: Props) {
  if (!said?.allowed) return null;
  return (
    <p className={classes.press}>
      <Button size="lg" onClick={press}>
        {label}
      </Button>
      <span className={classes.note}>{note}</span>
    </p>
  );
}
