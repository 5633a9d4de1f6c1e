import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import type { AgendaCase, ResolutionView } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useOptions } from '../../i18n/codes.ts';
import type { ToldField, Values } from '../../ui/form/fields.ts';
import { RESOLUTIONS } from './session.ts';

const DRAFTS = ['NORMATIVE_DRAFT', 'INDIVIDUAL_DRAFT', 'PERSONNEL'];

/** The drafts of the agenda's session. */
function useDrafts({ sessionId }: AgendaCase) {
  const params = { sessionId, limit: 200 };
  const drafts = useQuery({
    queryKey: [RESOLUTIONS, params],
    queryFn: ({ signal }) => get<ListOf<ResolutionView>>(RESOLUTIONS, params, signal),
  });
  return (drafts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
}

/** What an item says, as the fields of a form; each kind has its own. */
export function useItemFields(agenda: AgendaCase) {
  const { t } = useTranslation();
  const kinds = useOptions('agendaItemKind');
  const grounds = useOptions('draftGround');
  const contents = useOptions('reportContent');
  const proposals = useOptions('closedProposal');
  const drafts = useDrafts(agenda);
  const isOf =
    (...wanted: string[]) =>
    ({ kind }: Values) =>
      wanted.includes(String(kind));
  return {
    title: { kind: 'text', label: t('sessions.itemTitle') },
    kind: { kind: 'choice', label: t('sessions.itemKind'), options: kinds },
    ground: {
      kind: 'choice',
      label: t('sessions.ground'),
      hint: t('sessions.groundHint'),
      options: grounds,
      when: isOf('NORMATIVE_DRAFT'),
      needed: true,
    },
    resolutionId: {
      kind: 'choice',
      label: t('sessions.itemDraft'),
      options: drafts,
      when: (values) => drafts.length > 0 && isOf(...DRAFTS)(values),
    },
    content: {
      kind: 'choice',
      label: t('sessions.reportContent'),
      options: contents,
      when: isOf('REPORT'),
    },
    presentedBy: {
      kind: 'text',
      label: t('sessions.presentedBy'),
      hint: t('sessions.submittedByHint'),
    },
    day: { kind: 'day', label: t('sessions.itemDay'), future: true },
    at: { kind: 'text', label: t('sessions.itemAt'), hint: t('sessions.itemAtHint') },
    minutes: { kind: 'count', label: t('sessions.itemMinutes'), unit: t('sessions.minutes') },
    closedOnProposalOf: {
      kind: 'choice',
      label: t('sessions.closedItem'),
      hint: t('sessions.closedHint'),
      options: proposals,
    },
  } satisfies Record<string, ToldField>;
}

/** Why an agenda is changed, once others know it. */
export function useReasonField(asked: boolean) {
  const { t } = useTranslation();
  return {
    reason: {
      kind: 'text',
      label: t('sessions.changeReason'),
      hint: t('sessions.changeReasonHint'),
      when: () => asked,
      needed: true,
    },
  } satisfies Record<string, ToldField>;
}

/** After the approval each change needs its reason. */
export const isApproved = ({ stage }: Pick<AgendaCase, 'stage'>) =>
  stage === 'APPROVED' || stage === 'CHANGED';
