import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.ts';
import { signIn, signOut } from '../session/session.ts';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import classes from './Doors.module.css';

/** The page before signing in, with one button. */
export function SignedOut() {
  const { t } = useTranslation();
  const failed = new URLSearchParams(location.search).get('login') === 'failed';
  return (
    <main className={classes.door}>
      <Mark className={classes.mark} />
      <p className={classes.product}>{t('frame.product')}</p>
      <p className={classes.tagline}>{t('frame.tagline')}</p>
      <h1>{t('frame.signedOutTitle')}</h1>
      {failed && <Notice tone="late">{t('frame.loginFailed')}</Notice>}
      <p>{t('frame.signedOutOffice')}</p>
      <Button size="md" onClick={signIn}>
        {t('frame.signIn')}
      </Button>
    </main>
  );
}

/** The page for a user of another council, who is not admitted here. */
export function Refused({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  return (
    <main className={classes.door}>
      <Mark className={classes.mark} />
      <p className={classes.product}>{t('frame.product')}</p>
      <h1>{t('frame.refusedTitle')}</h1>
      <p>{problem.body.detail ?? t('frame.refusedText')}</p>
      <Button size="md" onClick={() => void signOut(null)}>
        {t('frame.signOut')}
      </Button>
    </main>
  );
}
