import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReasonView } from '../../api/shared.ts';
import { useWords } from '../../i18n/words.ts';
import classes from './Actions.module.css';

/** A command on a case as every service lists it: it is taken now, or it says why it is not. */
export type Listed<N extends string = string> = {
  name: N;
  allowed: boolean;
  reason: ReasonView | null;
};

/** What the service says of a command; undefined where it is closed to this person. */
export const listed = <N extends string>(actions: readonly Listed<N>[], name: N) =>
  actions.find((one) => one.name === name);

/** Of a command that begins something of its own: nothing in the case stands against it. */
export const BEGINS: Listed = { name: '', allowed: true, reason: null };

type Command = {
  name: string;
  label: string;
  /** Never the next step, even where it is the only one. */
  aside?: true;
  said: Listed | undefined;
  form: (close: () => void) => ReactNode;
};

/**
 * One thing that can be done with a case; the first of those allowed is the next one. A form is
 * named whether it is allowed now or not, since it may be open while a colleague's step changes
 * that.
 */
export type Action = Command | { name: string; label: string; to: string };

/** Those that the service lists for this person, and the links. */
export const openTo = (actions: readonly Action[]) =>
  actions.filter((one) => 'to' in one || one.said !== undefined);

const isAllowed = (action: Action) => 'to' in action || action.said?.allowed === true;

type Props = { actions: readonly Action[]; open: (name: string) => void };

/** A button for each action that is allowed, and for each other one why it is not. */
export function Actions({ actions, open }: Props) {
  const { t } = useTranslation();
  const allowed = actions.filter(isAllowed);
  return (
    <>
      {allowed.length > 0 && (
        <section className={classes.actions} aria-label={t('common.actions')}>
          {allowed.map((action, index) => {
            const isNext = index === 0 && !('aside' in action && action.aside);
            const variant = isNext ? 'filled' : 'default';
            return 'to' in action ? (
              <Button key={action.name} variant={variant} component={Link} to={action.to}>
                {action.label}
              </Button>
            ) : (
              <Button key={action.name} variant={variant} onClick={() => open(action.name)}>
                {action.label}
              </Button>
            );
          })}
        </section>
      )}
      <Refused actions={actions} />
    </>
  );
}

/** The actions that are refused now, by their reason. */
function Refused({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const groups = new Map<string, { reason: ReasonView; labels: string[] }>();
  for (const action of actions) {
    const reason = 'said' in action ? action.said?.reason : null;
    if (!reason) continue;
    const group = groups.get(reason.code) ?? { reason, labels: [] };
    groups.set(reason.code, { reason, labels: [...group.labels, action.label] });
  }
  if (groups.size === 0) return null;
  return (
    <ul className={classes.refused} aria-label={t('common.refusedActions')}>
      {[...groups.values()].map(({ reason, labels }) => (
        <li key={reason.code}>
          <strong>{labels.join('; ')}</strong>: {words(reason.title)}.
          {reason.citation && ` ${t('form.citation', { text: reason.citation })}`}
        </li>
      ))}
    </ul>
  );
}
