import { useTranslation } from 'react-i18next';
import {
  CancelConsultationRequest,
  type ConsultationCase,
  CorrectQuestionRequest,
} from '../../api/generated/sessions.ts';
import { dayOf, formatDay, formatInstant } from '../../lib/dates.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { CONSULTATIONS } from './opinions.ts';
import { useQuestionDrafts } from './useQuestionDrafts.ts';

const CLOCK = 5;

/** What the office does with a consultation; deputies answer meanwhile, so no version is sent. */
export function useConsultationActions(one: ConsultationCase): Action[] {
  const { t } = useTranslation();
  const path = `${CONSULTATIONS}/${one.id}`;
  return [
    useCorrection(one),
    {
      name: 'close',
      label: t('consultations.close'),
      aside: true,
      said: listed(one.actions, 'closeConsultation'),
      form: (close) => (
        <CommandForm
          title={t('consultations.close')}
          lead={t('consultations.closeLead')}
          submit={t('consultations.closeDo')}
          command={{
            id: `consultations.${one.id}.close`,
            path: `${path}/closing`,
            fields: {},
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'cancel',
      label: t('consultations.cancel'),
      aside: true,
      said: listed(one.actions, 'cancelConsultation'),
      form: (close) => (
        <CommandForm
          title={t('consultations.cancel')}
          lead={t('consultations.cancelLead')}
          submit={t('consultations.cancelDo')}
          command={{
            id: `consultations.${one.id}.cancel`,
            path: `${path}/cancellation`,
            fields: fieldsOf(CancelConsultationRequest, {
              reason: { kind: 'text', label: t('consultations.cancelReason') },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function useCorrection(one: ConsultationCase): Action {
  const { t } = useTranslation();
  const drafts = useQuestionDrafts();
  return {
    name: 'correct',
    label: t('consultations.correct'),
    aside: true,
    said: listed(one.actions, 'correctQuestion'),
    form: (close) => (
      <CommandForm
        title={t('consultations.correct')}
        lead={t('consultations.correctLead')}
        submit={t('consultations.correctDo')}
        command={{
          id: `consultations.${one.id}.correct`,
          path: `${CONSULTATIONS}/${one.id}/correction`,
          fields: fieldsOf(CorrectQuestionRequest, {
            title: { kind: 'text', label: t('consultations.matter') },
            text: { kind: 'text', label: t('consultations.question'), long: true },
            paper: { kind: 'text', label: t('consultations.paper') },
            resolutionId: { kind: 'choice', label: t('sessions.draft'), options: drafts },
            deadlineDay: { kind: 'day', label: t('consultations.deadlineDay'), future: true },
            deadlineTime: { kind: 'text', label: t('consultations.deadlineTime') },
            reason: { kind: 'text', label: t('sessions.correctionReason') },
          }),
          initial: {
            title: one.title,
            text: one.text,
            paper: one.paper ?? '',
            resolutionId: one.resolutionId ?? '',
            deadlineDay: formatDay(dayOf(new Date(one.deadline))),
            deadlineTime: formatInstant(one.deadline).slice(0, CLOCK),
          },
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
}
