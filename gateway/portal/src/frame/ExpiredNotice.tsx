import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { signIn } from '../session/session.ts';
import { Notice } from '../ui/Notice.tsx';

export function Expired() {
  const { t } = useTranslation();
  return (
    <Notice tone="soon" title={t('frame.expiredTitle')}>
      <p>{t('frame.expiredText')}</p>
      <Button onClick={signIn}>{t('frame.expiredAction')}</Button>
    </Notice>
  );
}
