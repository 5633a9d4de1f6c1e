import { useTranslation } from 'react-i18next';
import {
  AddAgendaItemRequest,
  type AgendaCase,
  ApproveAgendaRequest,
  RecordMilestoneRequest,
  SubmitAgendaRequest,
} from '../../api/generated/sessions.ts';
import { useOptions } from '../../i18n/codes.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { AGENDAS } from './agenda.ts';
import { isApproved, useItemFields, useReasonField } from './useItemFields.ts';

/** The steps that the agenda itself records; the others are typed. */
const OF_A_STEP = ['JOINT_CONFERENCE', 'CONVENING', 'OPENING'];

function useAdding(one: AgendaCase): Action {
  const { t } = useTranslation();
  const fields = useItemFields(one);
  const reason = useReasonField(isApproved(one));
  const parents = one.items
    .filter(({ withdrawn, depth }) => withdrawn === null && depth < 3)
    .map(({ n, number, title }) => ({ value: String(n), label: `${number} ${title}` }));
  return {
    name: 'item',
    label: t('sessions.addItem'),
    said: listed(one.actions, 'addAgendaItem'),
    form: (close) => (
      <CommandForm
        title={t('sessions.addItem')}
        submit={t('sessions.addItemDo')}
        command={{
          id: `agendas.${one.id}.item`,
          path: `${AGENDAS}/${one.id}/items`,
          fields: fieldsOf(AddAgendaItemRequest, {
            ...fields,
            parent: {
              kind: 'choice',
              label: t('sessions.itemParent'),
              options: parents,
              when: () => parents.length > 0,
            },
            ...reason,
          }),
          body: ({ parent, ...body }) => ({
            ...body,
            ...(parent ? { parent: Number(parent) } : {}),
          }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
}

/** What can be done with an agenda as a whole. */
export function useAgendaActions(one: AgendaCase): Action[] {
  const { t } = useTranslation();
  const adding = useAdding(one);
  const forms = useOptions('approvalForm');
  const milestones = useOptions('milestone').filter(({ value }) => !OF_A_STEP.includes(value));
  const path = `${AGENDAS}/${one.id}`;
  return [
    adding,
    {
      name: 'submit',
      label: t('sessions.submitAgenda'),
      said: listed(one.actions, 'submitAgenda'),
      form: (close) => (
        <CaseForm
          title={t('sessions.submitAgenda')}
          lead={t('sessions.submitAgendaLead')}
          submit={t('sessions.submitAgendaDo')}
          stands={one}
          command={{
            id: `agendas.${one.id}.submit`,
            path: `${path}/submission`,
            fields: fieldsOf(SubmitAgendaRequest, {
              submittedOn: { kind: 'day', label: t('sessions.conferenceDay'), start: 'today' },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'approve',
      label: t('sessions.approveAgenda'),
      said: listed(one.actions, 'approveAgenda'),
      form: (close) => (
        <CaseForm
          title={t('sessions.approveAgenda')}
          lead={t('sessions.approveAgendaLead')}
          submit={t('sessions.approveAgendaDo')}
          stands={{ stage: one.stage }}
          command={{
            id: `agendas.${one.id}.approve`,
            path: `${path}/approval`,
            fields: fieldsOf(ApproveAgendaRequest, {
              form: { kind: 'choice', label: t('sessions.approvalForm'), options: forms },
              approvedOn: { kind: 'day', label: t('sessions.approvedOn'), start: 'today' },
              decision: {
                kind: 'text',
                label: t('sessions.decision'),
                hint: t('sessions.conveningDecisionHint'),
                when: ({ form }) => form === 'CONVENING_DECISION',
              },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'milestone',
      label: t('sessions.recordMilestone'),
      said: listed(one.actions, 'recordMilestone'),
      form: (close) => (
        <CommandForm
          title={t('sessions.recordMilestone')}
          lead={t('sessions.recordMilestoneLead')}
          submit={t('sessions.recordMilestoneDo')}
          command={{
            id: `agendas.${one.id}.milestone`,
            path: `${path}/milestones`,
            fields: fieldsOf(RecordMilestoneRequest, {
              milestone: {
                kind: 'choice',
                label: t('sessions.milestone'),
                options: milestones,
              },
              reachedOn: { kind: 'day', label: t('sessions.reachedOn'), start: 'today' },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}
