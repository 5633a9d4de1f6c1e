import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { SignInAgain } from '../ui/SignInAgain.tsx';

export function Expired() {
  const { t } = useTranslation();
  return (
    <Notice tone="soon" title={t('frame.expiredTitle')}>
      <SignInAgain />
    </Notice>
  );
}
