import { useTranslation } from 'react-i18next';
import { useAgendaOf } from './agenda.ts';

/** What happens now: the item of the agenda that the council deals with; nothing while there is none. */
export function PresentItem({ sessionId, every }: { sessionId: string; every: number }) {
  const { t } = useTranslation();
  const now = useAgendaOf(sessionId, every).data?.items[0];
  if (!now?.presentTitle) return null;
  return <p>{t('sessions.itemNowSaid', { number: now.presentNumber, title: now.presentTitle })}</p>;
}
