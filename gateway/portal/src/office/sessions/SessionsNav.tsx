import { useTranslation } from 'react-i18next';
import { SubNav } from '../../ui/Page.tsx';

export function SessionsNav() {
  const { t } = useTranslation();
  return (
    <SubNav
      label={t('sessions.title')}
      items={[
        { to: '/sessions', name: t('sessions.title') },
        { to: '/resolutions', name: t('sessions.resolutions') },
        { to: '/consultations', name: t('consultations.title') },
        { to: '/decisions', name: t('decisions.title') },
        { to: '/deputies', name: t('sessions.deputyTitle') },
        { to: '/terms', name: t('sessions.terms') },
      ]}
    />
  );
}
