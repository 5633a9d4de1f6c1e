import { useTranslation } from 'react-i18next';
import type { LiveState } from '../api/live.ts';
import { Notice } from './Notice.tsx';

/** Says that what is shown may be out of date; it goes away by itself. */
export function LiveNotice({ state }: { state: LiveState }) {
  const { t } = useTranslation();
  if (state !== 'lost') return null;
  return (
    <Notice tone="late" title={t('common.liveLost')} live>
      <p>{t('common.liveLostText')}</p>
    </Notice>
  );
}
