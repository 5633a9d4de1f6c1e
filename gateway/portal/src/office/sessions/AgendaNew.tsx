import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { AGENDAS } from './agenda.ts';

/** Begins the agenda of a session. */
export function AgendaNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const sessionId = params.get('session') ?? '';
  const session = `/sessions/${sessionId}`;
  return (
    <>
      <PageHead
        title={t('sessions.draftAgenda')}
        back={{ to: session, where: t('sessions.session') }}
        lead={t('sessions.draftAgendaLead')}
      />
      <CommandForm
        submit={t('sessions.draftAgenda')}
        command={{
          id: `sessions.${sessionId}.agenda`,
          path: AGENDAS,
          fields: {},
          body: () => ({ sessionId }),
          onDone: ({ id }) => void navigate(`/agendas/${id}`, { replace: true }),
        }}
        onCancel={() => void navigate(session)}
      />
    </>
  );
}
