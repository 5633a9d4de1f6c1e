import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { RegisterPaperRequest } from '../../api/generated/sessions.ts';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { useItemsOf } from './agenda.ts';
import { PAPERS, takesPapers } from './papers.ts';

/** The form that puts a paper on a session's list; its file is sent on the paper's own page. */
export function PaperNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const kinds = useOptions('paperKind');
  const marks = useOptions('paperSecrecy');
  const sessionId = params.get('session') ?? '';
  const item = params.get('item') ?? '';
  const items = (useItemsOf(sessionId)?.items ?? [])
    .filter(takesPapers)
    .map(({ n, number, title }) => ({ value: String(n), label: `${number} ${title}` }));
  const session = `/sessions/${sessionId}`;
  return (
    <>
      <PageHead
        title={t('sessionPapers.register')}
        back={{ to: session, where: t('sessions.session') }}
        lead={t('sessionPapers.registerLead')}
      />
      <CommandForm
        submit={t('sessionPapers.registerDo')}
        command={{
          id: `sessions.${sessionId}.paper`,
          path: PAPERS,
          fields: fieldsOf(RegisterPaperRequest, {
            kind: { kind: 'choice', label: t('sessionPapers.kind'), options: kinds },
            agendaItem: {
              kind: 'choice',
              label: t('sessionPapers.agendaItem'),
              hint: t('sessionPapers.agendaItemHint'),
              options: items,
              when: () => items.length > 0 || item !== '',
            },
            title: { kind: 'text', label: t('sessionPapers.titleField') },
            number: {
              kind: 'text',
              label: t('sessionPapers.number'),
              hint: t('sessionPapers.numberHint'),
            },
            issuer: { kind: 'text', label: t('sessionPapers.issuer') },
            secrecy: {
              kind: 'choice',
              label: t('sessionPapers.secrecy'),
              options: marks,
              hint: t('sessionPapers.secrecyHint'),
            },
          }),
          initial: { secrecy: 'NORMAL', kind: params.get('kind') ?? '', agendaItem: item },
          body: ({ agendaItem, ...body }) => ({
            ...body,
            sessionId,
            ...(agendaItem ? { agendaItem: Number(agendaItem) } : {}),
          }),
          onDone: ({ id }) => void navigate(`/papers/${id}?do=file`),
        }}
        onCancel={() => void navigate(session)}
      />
    </>
  );
}
