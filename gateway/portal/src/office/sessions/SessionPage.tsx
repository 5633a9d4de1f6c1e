import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { get } from '../../api/client.ts';
import {
  CloseSessionRequest,
  type ResolutionView,
  type SessionCase,
  type SittingView,
} from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { today } from '../../lib/dates.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Asked } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day, useRelativeDay } from '../../ui/When.tsx';
import { SITTINGS, sittingTone } from './chamber.ts';
import { SessionAgenda } from './SessionAgenda.tsx';
import { SessionDecisions } from './SessionDecisions.tsx';
import { SessionDossier } from './SessionDossier.tsx';
import { SessionPapers } from './SessionPapers.tsx';
import { RESOLUTIONS, resolutionTone, SESSIONS, sessionTone } from './session.ts';

const SHOWN = 20;

export function SessionPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<SessionCase> path={`${SESSIONS}/${encodeURIComponent(id)}`}>
      {(one) => <OneSession one={one} />}
    </CaseLoader>
  );
}

function useActions(one: SessionCase): Action[] {
  const { t } = useTranslation();
  const me = useMe();
  const closing: Action = {
    name: 'closing',
    label: t('sessions.close'),
    said: listed(one.actions, 'closeSession'),
    form: (close) => (
      <CaseForm
        title={t('sessions.close')}
        submit={t('sessions.closeDo')}
        stands={one}
        command={{
          id: `sessions.${one.id}.closing`,
          path: `${SESSIONS}/${one.id}/closing`,
          fields: fieldsOf(CloseSessionRequest, {
            closedOn: { kind: 'day', label: t('sessions.closedOn'), start: 'today' },
            attended: {
              kind: 'count',
              label: t('sessions.attended'),
              unit: t('sessions.deputies'),
            },
            documentsConsidered: { kind: 'count', label: t('sessions.documentsConsidered') },
            answerers: {
              kind: 'count',
              label: t('sessions.answerers'),
              unit: t('sessions.people'),
            },
          }),
          preview: () => t('sessions.closingForeseen', { number: one.number }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
  const draft: Action = {
    name: 'draft',
    label: t('sessions.submitDraft'),
    to: `/resolutions/new?session=${encodeURIComponent(one.id)}`,
  };
  const sitting: Action = {
    name: 'sitting',
    label: t('sessions.openSitting'),
    to: `/sittings/new?session=${encodeURIComponent(one.id)}`,
  };
  const paper: Action = {
    name: 'paper',
    label: t('sessionPapers.register'),
    to: `/papers/new?session=${encodeURIComponent(one.id)}`,
  };
  if (!may.write(me)) return [closing];
  return one.status === 'CONVENED' ? [sitting, draft, paper, closing] : [closing, draft, paper];
}

function OneSession({ one }: { one: SessionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const said = useRelativeDay();
  const actions = useActions(one);
  return (
    <CasePage
      title={t('common.session', { number: one.number })}
      back={{ to: '/sessions', where: t('sessions.title') }}
      lead={one.title}
      status={
        <Status tone={sessionTone[one.status]}>
          {one.status === 'CONVENED'
            ? `${code('sessionStatus', one.status)}, ${t('sessions.opensSaid')} ${said(one.opensOn)}`
            : code('sessionStatus', one.status)}
        </Status>
      }
      actions={actions}
      timeline={historyOf(one)}
    >
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('common.kind'), code('sessionKind', one.kind)],
            [t('sessions.requester'), one.requester && code('sessionRequester', one.requester)],
            [
              t('sessions.askingDeputies'),
              one.askingDeputies != null && number(one.askingDeputies),
            ],
            [t('sessions.term'), one.term],
            [t('sessions.opensOn'), <Day key="opens" day={one.opensOn} />],
            [t('sessions.closedOn'), one.closedOn && <Day day={one.closedOn} />],
            [t('sessions.attended'), one.attended != null && number(one.attended)],
            [
              t('sessions.documentsConsidered'),
              one.documentsConsidered != null && number(one.documentsConsidered),
            ],
            [t('sessions.answerers'), one.answerers != null && number(one.answerers)],
          ]}
        />
      </Section>
      <SessionAgenda session={one} />
      <SessionSittings session={one} />
      <SessionResolutions session={one} />
      <SessionDecisions session={one} />
      <SessionDossier sessionId={one.id} />
      <SessionPapers sessionId={one.id} />
    </CasePage>
  );
}

function SessionSittings({ session }: { session: SessionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const params = { sessionId: session.id, limit: SHOWN };
  const list = useQuery({
    queryKey: [SITTINGS, params],
    queryFn: ({ signal }) => get<ListOf<SittingView>>(SITTINGS, params, signal),
  });
  return (
    <Section title={t('sessions.sittings')}>
      <Asked of={list}>
        {({ items }) => (
          <LinkList
            empty={t('sessions.sittingsEmpty')}
            items={items.map((one) => ({
              id: one.id,
              to: `/sittings/${one.id}`,
              title: t('sessions.sittingTitle', { number: one.number }),
              note: (
                <Status tone={sittingTone[one.status]}>{code('sittingStatus', one.status)}</Status>
              ),
            }))}
          />
        )}
      </Asked>
    </Section>
  );
}

function SessionResolutions({ session }: { session: SessionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const params = { sessionId: session.id, limit: SHOWN };
  const list = useQuery({
    queryKey: [RESOLUTIONS, params],
    queryFn: ({ signal }) => get<ListOf<ResolutionView>>(RESOLUTIONS, params, signal),
  });
  return (
    <Section title={t('sessions.resolutions')}>
      <Asked of={list}>
        {({ items, next }) => (
          <>
            <LinkList
              empty={t('sessions.resolutionsEmpty')}
              items={items.map((one) => ({
                id: one.id,
                to: `/resolutions/${one.id}`,
                title: one.documentNumber ? `${one.documentNumber}: ${one.title}` : one.title,
                note: (
                  <Status tone={resolutionTone[one.status]}>
                    {code('resolutionStatus', one.status)}
                  </Status>
                ),
              }))}
            />
            {next && (
              <Link to={`/resolutions?sessionId=${encodeURIComponent(session.id)}`}>
                {t('sessions.allResolutions')}
              </Link>
            )}
          </>
        )}
      </Asked>
    </Section>
  );
}

/** Builds the session's history from its days. */
function historyOf({ opensOn, closedOn }: SessionCase) {
  return [
    ...(opensOn <= today() ? [{ type: 'session-opened', on: opensOn }] : []),
    ...(closedOn ? [{ type: 'session-closed', on: closedOn }] : []),
  ];
}
