import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/case/CasePage.tsx';
import { useItemsOf } from './agenda.ts';
import { Dossier } from './Dossier.tsx';

/** The papers that the items of a session need; nothing while it has no agenda. */
export function SessionDossier({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const agenda = useItemsOf(sessionId);
  if (!agenda) return null;
  return (
    <Section title={t('sessions.requiredPapers')}>
      <Dossier
        agenda={agenda}
        items={agenda.items.filter(({ withdrawn }) => withdrawn === null)}
        named
      />
    </Section>
  );
}
