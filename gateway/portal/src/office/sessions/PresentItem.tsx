import { useTranslation } from 'react-i18next';
import { useAgendaOf } from './agenda.ts';
import { LIVE } from './chamber.ts';

/** What happens now: the item of the agenda that the council deals with; nothing while there is none. */
export function PresentItem({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const now = useAgendaOf(sessionId, LIVE).data?.items[0];
  if (!now?.presentTitle) return null;
  return <p>{t('sessions.itemNowSaid', { number: now.presentNumber, title: now.presentTitle })}</p>;
}
