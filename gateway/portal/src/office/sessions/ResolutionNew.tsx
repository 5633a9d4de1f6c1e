import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { get } from '../../api/client.ts';
import { type SessionView, SubmitResolutionRequest } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { AskedFor } from '../../ui/States.tsx';
import { RESOLUTIONS, SESSIONS } from './session.ts';

/** Loads the sessions that still accept drafts, the newest first. */
function useOpenSessions() {
  const params = { status: 'CONVENED', limit: 200 };
  return useQuery({
    queryKey: [SESSIONS, params],
    queryFn: ({ signal }) => get<ListOf<SessionView>>(SESSIONS, params, signal),
    select: ({ items }) => items,
  });
}

export function ResolutionNew() {
  const { t } = useTranslation();
  const sessions = useOpenSessions();
  return (
    <>
      <PageHead
        title={t('sessions.submitDraft')}
        back={{ to: '/resolutions', where: t('sessions.resolutions') }}
      />
      <AskedFor
        of={sessions}
        none={t('sessions.noOpenSession')}
        instead={<Link to="/sessions/new">{t('sessions.convene')}</Link>}
      >
        {(open) => <DraftForm sessions={open} />}
      </AskedFor>
    </>
  );
}

function useFields(sessions: SessionView[]): Fields {
  const { t } = useTranslation();
  const kinds = useOptions('resolutionKind');
  const matters = useOptions('resolutionMatter');
  return useMemo(
    () =>
      fieldsOf(SubmitResolutionRequest, {
        sessionId: {
          kind: 'choice',
          label: t('sessions.session'),
          options: sessions.map((one) => ({
            value: one.id,
            label: `${t('common.session', { number: one.number })}: ${one.title}`,
          })),
        },
        title: {
          kind: 'text',
          label: t('sessions.resolutionTitle'),
          hint: t('sessions.resolutionHint'),
          long: true,
        },
        kind: { kind: 'choice', label: t('sessions.resolutionKind'), options: kinds },
        matter: { kind: 'choice', label: t('sessions.matter'), options: matters },
        submittedBy: {
          kind: 'text',
          label: t('sessions.submittedBy'),
          hint: t('sessions.submittedByHint'),
        },
        submittedOn: { kind: 'day', label: t('sessions.submittedOn'), start: 'today' },
      }),
    [t, kinds, matters, sessions],
  );
}

function DraftForm({ sessions }: { sessions: SessionView[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const fields = useFields(sessions);
  const wanted = params.get('session');
  const initial = useMemo(() => {
    const session = sessions.find(({ id }) => id === wanted) ?? sessions[0];
    return { sessionId: session?.id ?? '', matter: 'ORDINARY' };
  }, [sessions, wanted]);
  return (
    <CommandForm
      submit={t('sessions.submitDraft')}
      command={{
        id: wanted ? `resolutions.submit.${wanted}` : 'resolutions.submit',
        path: RESOLUTIONS,
        fields,
        initial,
        onDone: ({ id }) => void navigate(`/resolutions/${id}`, { replace: true }),
      }}
      onCancel={() => void navigate('/resolutions')}
    />
  );
}
