import { useTranslation } from 'react-i18next';
import { SubNav } from '../../ui/Page.tsx';

export function VotersNav() {
  const { t } = useTranslation();
  return (
    <SubNav
      label={t('voters.title')}
      items={[
        { to: '/meetings', name: t('voters.meetings') },
        { to: '/opinions', name: t('voters.opinions') },
        { to: '/recommendations', name: t('voters.recommendations') },
      ]}
    />
  );
}
