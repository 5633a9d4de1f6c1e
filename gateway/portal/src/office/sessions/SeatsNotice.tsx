import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import type { SeatsView } from '../../api/generated/sessions.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TERMS } from './session.ts';

/** Says that the directory and the term disagree, so that no sitting can be opened (V-07). */
export function SeatsNotice({ termId }: { termId: string }) {
  const { t } = useTranslation();
  const number = useNumber();
  const path = `${TERMS}/${encodeURIComponent(termId)}/seats`;
  const seats = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<SeatsView>(path, {}, signal),
  });
  if (!seats.data?.differs) return null;
  const { inOffice, stated } = seats.data;
  return (
    <Notice tone="late" title={t('sessions.seatsDiffer')}>
      <p>
        {t('sessions.seatsDifferSaid', {
          named: number(inOffice),
          stated: number(stated ?? 0),
        })}
      </p>
    </Notice>
  );
}
