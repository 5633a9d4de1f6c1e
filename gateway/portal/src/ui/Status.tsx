import { Icon, type IconName } from './Icon.tsx';
import type { Tone } from './Notice.tsx';
import classes from './Status.module.css';

const icons: Record<Tone, IconName> = { late: 'alert', soon: 'clock', done: 'check', plain: 'dot' };

/** A state as a word with a sign and a colour, so that no meaning depends on colour alone. */
export function Status({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.status} data-tone={tone}>
      <Icon name={icons[tone]} small />
      <span>{children}</span>
    </span>
  );
}
