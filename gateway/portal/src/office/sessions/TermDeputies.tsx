import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ChangeDeputiesRequest, type TermCase } from '../../api/generated/sessions.ts';
import { today } from '../../lib/dates.ts';
import { listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { ForbiddenForm } from '../../ui/States.tsx';
import { inOfficeOn, TERMS } from './session.ts';

/** The form for a change in the number of deputies in office. */
export function TermDeputies() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<TermCase> path={`${TERMS}/${encodeURIComponent(id)}`} rows={3}>
      {(term) => <ChangeDeputies term={term} />}
    </CaseLoader>
  );
}

function ChangeDeputies({ term }: { term: TermCase }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const back = () => void navigate('/terms');
  const inOffice = inOfficeOn(term, today());
  const said = listed(term.actions, 'changeDeputiesInOffice');
  if (!said) return <ForbiddenForm />;
  return (
    <>
      <PageHead
        title={t('sessions.changeDeputies')}
        back={{ to: '/terms', where: t('sessions.terms') }}
        lead={t('sessions.termName', { term: term.term })}
      />
      <CaseForm
        submit={t('sessions.changeDeputiesDo')}
        refused={said.reason}
        stands={{ from: term.deputies.at(-1)?.from ?? null, inOffice }}
        command={{
          id: `terms.${term.id}.deputies`,
          path: `${TERMS}/${term.id}/deputies`,
          fields: fieldsOf(ChangeDeputiesRequest, {
            from: { kind: 'day', label: t('sessions.from'), start: 'today' },
            inOffice: {
              kind: 'count',
              label: t('sessions.deputiesInOffice'),
              hint: t('sessions.deputiesHint'),
              unit: t('sessions.deputies'),
            },
          }),
          initial: { inOffice: String(inOffice ?? '') },
          onDone: back,
        }}
        onCancel={back}
      />
    </>
  );
}
