import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { PageHead } from '../../ui/Page.tsx';
import { PRACTICES } from './practice.ts';

function useFields(): Fields {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      title: { kind: 'text', label: t('practices.titleField'), maxLength: 200 },
      field: {
        kind: 'text',
        label: t('practices.field'),
        hint: t('practices.fieldHint'),
        maxLength: 100,
      },
      problem: {
        kind: 'text',
        label: t('practices.problem'),
        hint: t('practices.problemHint'),
        long: true,
        maxLength: 2000,
      },
      steps: {
        kind: 'lines',
        label: t('practices.steps'),
        hint: t('practices.stepsHint'),
        maxLength: 1000,
      },
      documents: {
        kind: 'lines',
        label: t('practices.documents'),
        hint: t('practices.documentsHint'),
        maxLength: 200,
        optional: true,
      },
      result: { kind: 'text', label: t('practices.result'), long: true, maxLength: 2000 },
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
