import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PollCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useWords } from '../../i18n/words.ts';
import { listed } from '../../ui/case/Actions.tsx';
import { Notice } from '../../ui/Notice.tsx';
import classes from './Chamber.module.css';
import { POLLS } from './chamber.ts';
import type { useChamberCommand } from './useChamberCommand.ts';

const CHOICES = ['IN_FAVOUR', 'AGAINST', 'NOT_VOTING'] as const;

type Props = { poll: PollCase; command: ReturnType<typeof useChamberCommand> };

/** The deputy's vote: one press, and what the server has recorded. */
export function CastButtons({ poll, command: { state, send } }: Props) {
  const { t } = useTranslation();
  const code = useCode();
  const words = useWords();
  const cast = listed(poll.actions, 'castBallot');
  const own = poll.ownChoice;
  const sending = state?.phase === 'sending' ? state.name : null;
  if (!cast) return null;
  const final = own !== null && !poll.changeable;
  return (
    <section aria-label={t('sessions.yourVote')} className={classes.cast}>
      {own && (
        <Notice tone="done" live>
          <p>{t('sessions.recorded', { choice: code('choice', own) })}</p>
        </Notice>
      )}
      {cast.allowed && !final && (
        <div className={classes.choices}>
          {CHOICES.map((choice) => (
            <Button
              key={choice}
              size="xl"
              variant={own === choice ? 'filled' : 'default'}
              aria-pressed={own === choice}
              onClick={() => void send(choice, `${POLLS}/${poll.id}/ballots`, { choice })}
            >
              {sending === choice ? t('form.sending') : code('choice', choice)}
            </Button>
          ))}
        </div>
      )}
      {!cast.allowed && poll.stage === 'OPEN' && cast.reason && <p>{words(cast.reason.detail)}</p>}
    </section>
  );
}
