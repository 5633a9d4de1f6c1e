import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { today } from '../../lib/dates.ts';
import { useCase } from '../../ui/case/useCase.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { dayText } from '../../ui/form/fields.ts';
import { PageHead } from '../../ui/Page.tsx';
import { Failure, Loading } from '../../ui/States.tsx';
import { inOfficeOn, TERMS, type Term } from './session.ts';

/** The number of deputies in office changes when one leaves or joins. */
export function TermDeputies() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const found = useCase<Term>(`${TERMS}/${encodeURIComponent(id)}`);
  if (found.isPending) return <Loading rows={3} />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const { value: term, etag } = found.data;
  const back = () => void navigate('/terms');
  return (
    <>
      <PageHead
        title={t('sessions.changeDeputies')}
        back={{ to: '/terms', where: t('sessions.terms') }}
        lead={t('sessions.termName', { term: term.term })}
      />
      <CommandForm
        submit={t('sessions.changeDeputiesDo')}
        command={{
          id: `terms.${term.id}.deputies`,
          path: `${TERMS}/${term.id}/deputies`,
          fields: {
            from: { kind: 'day', label: t('sessions.from') },
            inOffice: {
              kind: 'count',
              label: t('sessions.deputiesInOffice'),
              hint: t('sessions.deputiesHint'),
              unit: t('sessions.deputies'),
              least: 1,
            },
          },
          initial: { from: dayText(), inOffice: String(inOfficeOn(term, today()) ?? '') },
          ifMatch: etag,
          onStale: () => void found.refetch(),
          onDone: back,
        }}
        onCancel={back}
      />
    </>
  );
}
