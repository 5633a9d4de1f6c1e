import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { RecordDecisionRequest, type TermView } from '../../api/generated/sessions.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { AskedFor } from '../../ui/States.tsx';
import { DECISIONS } from './decisions.ts';
import { useTerms } from './session.ts';
import { useDecisionFields } from './useDecisionFields.ts';

export function DecisionNew() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        title={t('decisions.record')}
        back={{ to: '/decisions', where: t('decisions.title') }}
      />
      <AskedFor
        of={useTerms()}
        none={t('sessions.noTerm')}
        instead={<Link to="/terms">{t('sessions.terms')}</Link>}
      >
        {(terms) => <DecisionForm terms={terms} />}
      </AskedFor>
    </>
  );
}

function DecisionForm({ terms }: { terms: readonly TermView[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const told = useDecisionFields();
  return (
    <CommandForm
      lead={t('decisions.recordLead')}
      submit={t('decisions.recordDo')}
      command={{
        id: 'decisions.record',
        path: DECISIONS,
        fields: fieldsOf(RecordDecisionRequest, {
          termId: {
            kind: 'choice',
            label: t('sessions.term'),
            options: terms.map(({ id, term }) => ({
              value: id,
              label: t('sessions.termName', { term }),
            })),
          },
          ...told,
        }),
        initial: { termId: terms[0]?.id ?? '', ground: 'URGENT' },
        onDone: ({ id }) => void navigate(`/decisions/${id}`, { replace: true }),
      }}
      onCancel={() => void navigate('/decisions')}
    />
  );
}
