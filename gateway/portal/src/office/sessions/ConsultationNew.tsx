import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { AskOpinionsRequest, type TermView } from '../../api/generated/sessions.ts';
import { today } from '../../lib/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { AskedFor } from '../../ui/States.tsx';
import { DeputyPicker, useActiveDeputies } from './DeputyPicker.tsx';
import { CONSULTATIONS } from './opinions.ts';
import { useTerms } from './session.ts';
import { useQuestionDrafts } from './useQuestionDrafts.ts';

/** The office asks the deputies of the present term. */
export function ConsultationNew() {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <>
      <PageHead
        title={t('consultations.ask')}
        back={{ to: '/consultations', where: t('consultations.title') }}
      />
      <AskedFor
        of={terms}
        none={t('sessions.noTerm')}
        instead={<Link to="/terms">{t('sessions.terms')}</Link>}
      >
        {(all) => <QuestionForm term={present(all)} />}
      </AskedFor>
    </>
  );
}

/** Returns the term that runs today, or the first one to come. */
const present = (terms: readonly TermView[]) =>
  (terms.find(({ startsOn }) => startsOn <= today()) ?? terms.at(-1))?.id ?? '';

function useFields(term: string): Fields {
  const { t } = useTranslation();
  const drafts = useQuestionDrafts();
  const deputies = useActiveDeputies(term);
  return useMemo(
    () =>
      fieldsOf(AskOpinionsRequest, {
        title: {
          kind: 'text',
          label: t('consultations.matter'),
          hint: t('consultations.matterHint'),
        },
        text: {
          kind: 'text',
          label: t('consultations.question'),
          hint: t('consultations.questionHint'),
          long: true,
        },
        paper: {
          kind: 'text',
          label: t('consultations.paper'),
          hint: t('consultations.paperHint'),
        },
        resolutionId: { kind: 'choice', label: t('sessions.draft'), options: drafts },
        deadlineDay: { kind: 'day', label: t('consultations.deadlineDay'), future: true },
        deadlineTime: {
          kind: 'text',
          label: t('consultations.deadlineTime'),
          hint: t('consultations.deadlineTimeHint'),
        },
        deputyIds: {
          kind: 'picked',
          label: t('consultations.deputies'),
          render: (picked) => <DeputyPicker {...picked} termId={term} />,
          nameOf: (id) => deputies.data?.find((one) => one.id === id)?.name ?? id,
        },
      }),
    [t, drafts, deputies.data, term],
  );
}

const INITIAL = { deadlineTime: '17:00' };

function QuestionForm({ term }: { term: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <CommandForm
      lead={t('consultations.askLead')}
      submit={t('consultations.askDo')}
      command={{
        id: 'consultations.ask',
        path: CONSULTATIONS,
        fields: useFields(term),
        initial: INITIAL,
        body: ({ deputyIds, ...body }) => ({
          ...body,
          termId: term,
          ...(Array.isArray(deputyIds) && deputyIds.length > 0 && { deputyIds }),
        }),
        onDone: ({ id }) => void navigate(`/consultations/${id}`, { replace: true }),
      }}
      onCancel={() => void navigate('/consultations')}
    />
  );
}
