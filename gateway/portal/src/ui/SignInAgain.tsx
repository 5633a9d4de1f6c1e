import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { watchDrafts } from '../lib/drafts.ts';
import { somethingUnkept } from '../lib/unkept.ts';
import { loginAddress, signIn } from '../session/session.ts';

/** Offers a new sign-in after a session has ended, without losing input that has no draft. */
export function SignInAgain() {
  const { t } = useTranslation();
  if (useSyncExternalStore(watchDrafts, somethingUnkept)) {
    return (
      <>
        <p>{t('frame.expiredUnkept')}</p>
        <Button component="a" href={loginAddress} target="_blank" rel="noreferrer">
          {t('form.signInNewTab')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p>{t('frame.expiredText')}</p>
      <Button onClick={signIn}>{t('frame.expiredAction')}</Button>
    </>
  );
}
