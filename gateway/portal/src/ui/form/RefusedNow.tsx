import { useTranslation } from 'react-i18next';
import type { ReasonView } from '../../api/shared.ts';
import { useWords } from '../../i18n/words.ts';

/** Why the service would refuse the form's command as its case stands, beside the open form. */
export function RefusedNow({ reason }: { reason: ReasonView }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <p>{words(reason.detail)}</p>
      {reason.citation && <p>{t('form.citation', { text: reason.citation })}</p>}
      <p>{t('form.notOffered')}</p>
    </>
  );
}
