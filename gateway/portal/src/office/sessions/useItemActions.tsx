import { useTranslation } from 'react-i18next';
import {
  type AgendaCase,
  ChangeAgendaItemRequest,
  MoveAgendaItemRequest,
  RemoveAgendaItemRequest,
} from '../../api/generated/sessions.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { dayText, type Values } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { AGENDAS, siblingsOf } from './agenda.ts';
import { isApproved, useItemFields, useReasonField } from './useItemFields.ts';

type Item = AgendaCase['items'][number];

const valuesOf = (item: Item): Values => ({
  title: item.title,
  kind: item.kind,
  ground: item.ground ?? '',
  resolutionId: item.resolutionId ?? '',
  content: item.content ?? '',
  presentedBy: item.presentedBy ?? '',
  day: item.day ? dayText(item.day) : '',
  at: item.at ?? '',
  minutes: item.minutes === null ? '' : String(item.minutes),
  closedOnProposalOf: item.closedOnProposalOf ?? '',
});

/** What can be done with one item of an agenda. */
export function useItemActions(agenda: AgendaCase, item: Item): Action[] {
  const { t } = useTranslation();
  const fields = useItemFields(agenda);
  const reason = useReasonField(isApproved(agenda));
  const removalReason = useReasonField(agenda.stage !== 'DRAFTED');
  const path = `${AGENDAS}/${agenda.id}/items/${item.n}`;
  const id = `agendas.${agenda.id}.${item.n}`;
  const removal = agenda.stage === 'DRAFTED' ? 'sessions.removeItem' : 'sessions.withdrawItem';
  return [
    {
      name: 'change',
      label: t('sessions.changeItem'),
      said: listed(item.actions, 'changeAgendaItem'),
      form: (close) => (
        <CaseForm
          title={t('sessions.changeItem')}
          submit={t('sessions.changeItemDo')}
          stands={item}
          command={{
            id: `${id}.change`,
            path: `${path}/change`,
            fields: fieldsOf(ChangeAgendaItemRequest, { ...fields, ...reason }),
            initial: valuesOf(item),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'move',
      label: t('sessions.moveItem'),
      said: listed(item.actions, 'moveAgendaItem'),
      form: (close) => (
        <CaseForm
          title={t('sessions.moveItem')}
          lead={t('sessions.moveItemLead')}
          submit={t('sessions.moveItemDo')}
          stands={{ position: siblingsOf(agenda.items, item).indexOf(item) + 1 }}
          command={{
            id: `${id}.move`,
            path: `${path}/move`,
            fields: fieldsOf(MoveAgendaItemRequest, {
              parent: {
                kind: 'choice',
                label: t('sessions.itemParent'),
                options: agenda.items
                  .filter((one) => one.withdrawn === null && one.depth < 3 && one.n !== item.n)
                  .map(({ n, number, title }) => ({
                    value: String(n),
                    label: `${number} ${title}`,
                  })),
              },
              position: { kind: 'count', label: t('sessions.itemPosition') },
              ...reason,
            }),
            initial: { parent: item.parent === null ? '' : String(item.parent) },
            body: ({ parent, ...body }) => ({
              ...body,
              ...(parent ? { parent: Number(parent) } : {}),
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'remove',
      label: t(removal),
      aside: true,
      said: listed(item.actions, 'removeAgendaItem'),
      form: (close) => (
        <CaseForm
          title={t(removal)}
          lead={t('sessions.removeItemLead')}
          submit={t(removal)}
          stands={{ title: item.title }}
          command={{
            id: `${id}.remove`,
            path: `${path}/removal`,
            fields: fieldsOf(RemoveAgendaItemRequest, removalReason),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}
