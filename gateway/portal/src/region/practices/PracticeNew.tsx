import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DraftPractice } from '../../api/generated/regional.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { PRACTICES } from './area.ts';

function useFields(): Fields {
  const { t } = useTranslation();
  return useMemo(
    () =>
      fieldsOf(DraftPractice, {
        title: { kind: 'text', label: t('practices.titleField') },
        field: {
          kind: 'text',
          label: t('practices.field'),
          hint: t('practices.fieldHint'),
        },
        problem: {
          kind: 'text',
          label: t('practices.problem'),
          hint: t('practices.problemHint'),
          long: true,
        },
        steps: {
          kind: 'lines',
          label: t('practices.steps'),
          hint: t('practices.stepsHint'),
        },
        documents: {
          kind: 'lines',
          label: t('practices.documents'),
          hint: t('practices.documentsHint'),
        },
        result: { kind: 'text', label: t('practices.result'), long: true },
      }),
    [t],
  );
}

export function PracticeNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={t('practices.draft')}
        back={{ to: '/practices', where: t('practices.title') }}
        lead={t('practices.draftLead')}
      />
      <CommandForm
        submit={t('practices.draftDo')}
        command={{
          id: 'practices.draft',
          path: PRACTICES,
          fields: useFields(),
          onDone: ({ id }) => void navigate(`/practices/${id}`, { replace: true }),
        }}
        onCancel={() => void navigate('/practices')}
      />
    </>
  );
}
