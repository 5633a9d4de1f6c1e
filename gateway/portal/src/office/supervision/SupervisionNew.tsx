import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OpenSupervisionRequest } from '../../api/generated/supervision.ts';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { SUPERVISIONS } from './supervision.ts';

function useFields(): Fields {
  const { t } = useTranslation();
  const forms = useOptions('supervisionForm');
  const subjects = useOptions('supervisionSubject');
  return useMemo(
    () =>
      fieldsOf(OpenSupervisionRequest, {
        title: {
          kind: 'text',
          label: t('supervision.titleField'),
          hint: t('supervision.titleHint'),
        },
        form: { kind: 'choice', label: t('common.form'), options: forms },
        subject: { kind: 'choice', label: t('supervision.subject'), options: subjects },
        subjectName: {
          kind: 'text',
          label: t('supervision.subjectName'),
          hint: t('supervision.subjectHint'),
          when: ({ subject }) => subject !== 'COUNCIL' && subject !== 'STANDING_COMMITTEE',
          needed: true,
        },
        openedOn: { kind: 'day', label: t('supervision.openedOn'), start: 'today' },
        supervisedBodies: {
          kind: 'lines',
          label: t('supervision.bodies'),
          hint: t('supervision.bodiesHint'),
          needed: true,
        },
      }),
    [t, forms, subjects],
  );
}

export function SupervisionNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fields = useFields();
  return (
    <>
      <PageHead
        title={t('supervision.open')}
        back={{ to: '/supervisions', where: t('supervision.title') }}
      />
      <CommandForm
        submit={t('supervision.open')}
        command={{
          id: 'supervisions.open',
          path: SUPERVISIONS,
          fields,
          onDone: ({ id }) => void navigate(`/supervisions/${id}`, { replace: true }),
        }}
        onCancel={() => void navigate('/supervisions')}
      />
    </>
  );
}
