import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { get } from '../../api/client.ts';
import {
  AttendanceRequest,
  OpenPollRequest,
  type PollView,
  type ResolutionView,
  type SittingCase,
} from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { type Action, BEGINS, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { RADIOS_UP_TO } from '../../ui/form/Field.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { LiveNotice } from '../../ui/LiveNotice.tsx';
import { Asked } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { ChamberProblem } from './ChamberProblem.tsx';
import { POLLS, pollTone, SITTINGS } from './chamber.ts';
import { PresentItem } from './PresentItem.tsx';
import { Roll } from './Roll.tsx';
import { useOpenSecretBallot } from './secret/actions.tsx';
import { SittingSecretBallots } from './secret/SittingSecretBallots.tsx';
import { RESOLUTIONS } from './session.ts';
import { useChamber } from './useChamber.ts';
import { useChamberCommand } from './useChamberCommand.ts';

const SHOWN = 50;

export function SittingPage() {
  const { id = '' } = useParams();
  const { state, every } = useChamber();
  return (
    <>
      <LiveNotice state={state} />
      <CaseLoader<SittingCase> path={`${SITTINGS}/${encodeURIComponent(id)}`} every={every}>
        {(one) => <OneSitting one={one} every={every} />}
      </CaseLoader>
    </>
  );
}

/** The drafts of the session that wait for their vote. */
function useDrafts({ sessionId }: SittingCase) {
  const { t } = useTranslation();
  const params = { sessionId, status: 'SUBMITTED', limit: 200 };
  const drafts = useQuery({
    queryKey: [RESOLUTIONS, params],
    queryFn: ({ signal }) => get<ListOf<ResolutionView>>(RESOLUTIONS, params, signal),
  });
  const found = (drafts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  // a select has an empty choice of its own, radio buttons have not
  return found.length < RADIOS_UP_TO
    ? [...found, { value: '', label: t('sessions.pollOther') }]
    : found;
}

function useActions(one: SittingCase): Action[] {
  const { t } = useTranslation();
  const me = useMe();
  const drafts = useDrafts(one);
  const presences = useOptions('presence');
  const path = `${SITTINGS}/${one.id}`;
  return [
    {
      name: 'poll',
      label: t('sessions.openPoll'),
      said: may.leadVote(me) && one.status === 'OPEN' ? BEGINS : undefined,
      form: (close) => (
        <CommandForm
          title={t('sessions.openPoll')}
          lead={t('sessions.openPollLead')}
          submit={t('sessions.openPollDo')}
          command={{
            id: `sittings.${one.id}.poll`,
            path: POLLS,
            fields: fieldsOf(OpenPollRequest, {
              resolutionId: { kind: 'choice', label: t('sessions.pollDraft'), options: drafts },
              subject: {
                kind: 'text',
                label: t('sessions.pollSubject'),
                hint: t('sessions.pollSubjectHint'),
                when: ({ resolutionId }) => !resolutionId,
              },
              changeable: { kind: 'flag', label: t('sessions.pollChangeable') },
            }),
            initial: { changeable: true },
            body: (body) => ({ ...body, sittingId: one.id }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'attendance',
      label: t('sessions.recordAttendance'),
      said: listed(one.actions, 'recordAttendance'),
      form: (close) => (
        <CommandForm
          title={t('sessions.recordAttendance')}
          submit={t('sessions.recordAttendanceDo')}
          command={{
            id: `sittings.${one.id}.attendance`,
            path: `${path}/attendance`,
            fields: fieldsOf(AttendanceRequest, {
              deputyId: {
                kind: 'choice',
                label: t('sessions.deputy'),
                options: one.roll.map(({ deputyId, name }) => ({ value: deputyId, label: name })),
              },
              presence: { kind: 'choice', label: t('sessions.presence'), options: presences },
              reason: {
                kind: 'text',
                label: t('sessions.absenceReason'),
                hint: t('sessions.absenceReasonHint'),
              },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OneSitting({ one, every }: { one: SittingCase; every: number }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const actions = [...useActions(one), useOpenSecretBallot(one)];
  const { state, send } = useChamberCommand();
  const path = `${SITTINGS}/${one.id}`;
  const checkIn = listed(one.actions, 'checkIn');
  const own = one.roll.find(({ deputyId }) => deputyId === one.ownDeputyId);
  return (
    <CasePage
      title={t('sessions.sittingTitle', { number: one.number })}
      back={{ to: `/sessions/${one.sessionId}`, where: t('sessions.session') }}
      lead={<Day day={one.day} />}
      status={
        <Status tone={one.quorate ? 'done' : 'late'}>
          {t(one.quorate ? 'sessions.quorate' : 'sessions.notQuorate', {
            present: number(one.present),
            all: number(one.deputiesInOffice),
            quorum: number(one.quorum),
          })}
        </Status>
      }
      actions={actions}
      timeline={[]}
    >
      <PresentItem sessionId={one.sessionId} every={every} />
      <ChamberProblem problem={state?.problem ?? null} />
      {own && own.presence !== 'PRESENT' && checkIn?.allowed && (
        <p>
          <Button size="xl" onClick={() => void send('in', `${path}/check-in`)}>
            {t('sessions.checkIn')}
          </Button>
        </p>
      )}
      <p>
        <Link to={`/sittings/${one.id}/screen`}>{t('sessions.bigScreen')}</Link>
      </p>
      <SittingPolls sitting={one} every={every} />
      <SittingSecretBallots sitting={one} every={every} />
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('common.status'), code('sittingStatus', one.status)],
            [t('sessions.present'), number(one.present)],
            [t('sessions.deputiesInOffice'), number(one.deputiesInOffice)],
            [t('sessions.quorum'), number(one.quorum)],
          ]}
        />
      </Section>
      <Roll sitting={one} send={send} />
      {listed(one.actions, 'closeSitting')?.allowed && (
        <p>
          <Button variant="default" onClick={() => void send('close', `${path}/closing`)}>
            {t('sessions.closeSitting')}
          </Button>
        </p>
      )}
    </CasePage>
  );
}

function SittingPolls({ sitting, every }: { sitting: SittingCase; every: number }) {
  const { t } = useTranslation();
  const code = useCode();
  const params = { sittingId: sitting.id, limit: SHOWN };
  const list = useQuery({
    queryKey: [POLLS, params],
    queryFn: ({ signal }) => get<ListOf<PollView>>(POLLS, params, signal),
    refetchInterval: every,
  });
  return (
    <Section title={t('sessions.polls')}>
      <Asked of={list}>
        {({ items }) => (
          <>
            {items
              .filter(({ stage }) => stage === 'OPEN' && sitting.ownDeputyId !== null)
              .map((one) => (
                <p key={one.id}>
                  <Button size="xl" component={Link} to={`/polls/${one.id}`}>
                    {t('sessions.voteNow')}
                  </Button>
                </p>
              ))}
            <LinkList
              empty={t('sessions.pollsEmpty')}
              items={items.map((one) => ({
                id: one.id,
                to: `/polls/${one.id}`,
                title: one.subject,
                note: (
                  <Status tone={pollTone[one.stage]}>
                    {one.outcome && one.stage !== 'ANNULLED'
                      ? `${code('pollStage', one.stage)}: ${code('outcome', one.outcome)}`
                      : code('pollStage', one.stage)}
                  </Status>
                ),
              }))}
            />
          </>
        )}
      </Asked>
    </Section>
  );
}
