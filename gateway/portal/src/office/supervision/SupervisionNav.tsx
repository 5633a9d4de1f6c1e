import { useTranslation } from 'react-i18next';
import { SubNav } from '../../ui/Page.tsx';

export function SupervisionNav() {
  const { t } = useTranslation();
  return (
    <SubNav
      label={t('supervision.title')}
      items={[
        { to: '/supervisions', name: t('supervision.list') },
        { to: '/supervision-recommendations', name: t('supervision.recommendations') },
      ]}
    />
  );
}
