import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { OpenSittingRequest } from '../../api/generated/sessions.ts';
import { today } from '../../lib/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { SITTINGS } from './chamber.ts';
import { SeatsNotice } from './SeatsNotice.tsx';
import { useTerms } from './session.ts';

/** The form that opens a sitting of a session. */
export function SittingNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const sessionId = params.get('session') ?? '';
  const session = `/sessions/${sessionId}`;
  const term = useTerms().data?.find(({ startsOn }) => startsOn <= today());
  return (
    <>
      <PageHead
        title={t('sessions.openSitting')}
        back={{ to: session, where: t('sessions.session') }}
        lead={t('sessions.openSittingLead')}
      />
      {term && <SeatsNotice termId={term.id} />}
      <CommandForm
        submit={t('sessions.openSittingDo')}
        command={{
          id: `sessions.${sessionId}.sitting`,
          path: SITTINGS,
          fields: fieldsOf(OpenSittingRequest, {
            number: { kind: 'count', label: t('sessions.sittingNumber') },
            day: { kind: 'day', label: t('sessions.sittingDay'), start: 'today' },
          }),
          body: (body) => ({ ...body, sessionId }),
          onDone: ({ id }) => void navigate(`/sittings/${id}`),
        }}
        onCancel={() => void navigate(session)}
      />
    </>
  );
}
