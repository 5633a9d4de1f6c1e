import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { get } from '../../api/client.ts';
import {
  CorrectDecisionRequest,
  type DecisionCase,
  ReportDecisionRequest,
  type SessionView,
  WithdrawDecisionRequest,
} from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode } from '../../i18n/codes.ts';
import { formatDay } from '../../lib/dates.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { DECISIONS, decisionTone } from './decisions.ts';
import { SESSIONS } from './session.ts';
import { useDecisionFields } from './useDecisionFields.ts';

const LATEST = { limit: 50 };

export function DecisionPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<DecisionCase> path={`${DECISIONS}/${encodeURIComponent(id)}`}>
      {(one) => <OneDecision one={one} />}
    </CaseLoader>
  );
}

/** The sessions at which it could be reported. */
function useLaterSessions(day: string) {
  const { t } = useTranslation();
  const sessions = useQuery({
    queryKey: [SESSIONS, LATEST],
    queryFn: ({ signal }) => get<ListOf<SessionView>>(SESSIONS, LATEST, signal),
  });
  return (sessions.data?.items ?? [])
    .filter(({ opensOn }) => opensOn >= day)
    .map(({ id, number, title }) => ({
      value: id,
      label: `${t('common.session', { number })}: ${title}`,
    }));
}

function useActions(one: DecisionCase): Action[] {
  const { t } = useTranslation();
  const told = useDecisionFields();
  const sessions = useLaterSessions(one.day);
  const path = `${DECISIONS}/${one.id}`;
  return [
    {
      name: 'report',
      label: t('decisions.report'),
      said: listed(one.actions, 'reportDecision'),
      form: (close) => (
        <CaseForm
          title={t('decisions.report')}
          submit={t('decisions.reportDo')}
          stands={{ sessionId: one.sessionId, day: one.reportedOn }}
          command={{
            id: `decisions.${one.id}.report`,
            path: `${path}/report`,
            fields: fieldsOf(ReportDecisionRequest, {
              sessionId: { kind: 'choice', label: t('sessions.session'), options: sessions },
              day: { kind: 'day', label: t('decisions.reportedOn'), start: 'today' },
            }),
            initial: { sessionId: one.nextSession?.id ?? '' },
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'correct',
      label: t('decisions.correct'),
      aside: true,
      said: listed(one.actions, 'correctDecision'),
      form: (close) => (
        <CaseForm
          title={t('decisions.correct')}
          lead={t('sessions.correctDeputyLead')}
          submit={t('decisions.correctDo')}
          stands={one}
          command={{
            id: `decisions.${one.id}.correct`,
            path: `${path}/correction`,
            fields: fieldsOf(CorrectDecisionRequest, {
              ...told,
              reason: { kind: 'text', label: t('sessions.correctionReason') },
            }),
            initial: {
              number: one.number,
              day: formatDay(one.day),
              ground: one.ground,
              field: one.field ?? '',
              title: one.title,
            },
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'withdraw',
      label: t('decisions.withdraw'),
      aside: true,
      said: listed(one.actions, 'withdrawDecision'),
      form: (close) => (
        <CaseForm
          title={t('decisions.withdraw')}
          lead={t('decisions.withdrawLead')}
          submit={t('decisions.withdrawDo')}
          stands={{ reason: one.withdrawnBecause }}
          command={{
            id: `decisions.${one.id}.withdraw`,
            path: `${path}/withdrawal`,
            fields: fieldsOf(WithdrawDecisionRequest, {
              reason: { kind: 'text', label: t('decisions.withdrawReason') },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OneDecision({ one }: { one: DecisionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const actions = useActions(one);
  return (
    <CasePage
      title={t('decisions.one', { number: one.number })}
      back={{ to: '/decisions', where: t('decisions.title') }}
      lead={one.title}
      status={
        <Status tone={one.late ? 'late' : decisionTone[one.status]}>
          {one.late ? t('decisions.late') : code('decisionStatus', one.status)}
        </Status>
      }
      actions={actions}
      timeline={[]}
    >
      {one.late && (
        <Notice tone="late">
          <p>{t('decisions.lateText')}</p>
        </Notice>
      )}
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('decisions.day'), <Day key="day" day={one.day} />],
            [t('decisions.ground'), `${code('decisionGround', one.ground)} (${one.legalBasis})`],
            [t('decisions.field'), one.field && code('urgentField', one.field)],
            [
              t('decisions.dueAt'),
              one.nextSession && (
                <Link to={`/sessions/${one.nextSession.id}`}>
                  {t('common.session', { number: one.nextSession.number })}: {one.nextSession.title}
                </Link>
              ),
            ],
            [
              t('decisions.reportedAt'),
              one.sessionId && (
                <Link to={`/sessions/${one.sessionId}`}>{t('decisions.openSession')}</Link>
              ),
            ],
            [t('decisions.reportedOn'), one.reportedOn && <Day day={one.reportedOn} />],
            [t('decisions.withdrawReason'), one.withdrawnBecause],
            [
              t('sessions.corrections'),
              one.corrections.length > 0 &&
                one.corrections.map(({ on, reason }) => (
                  <div key={`${on} ${reason}`}>
                    <Day day={on} /> · {reason}
                  </div>
                )),
            ],
          ]}
        />
      </Section>
    </CasePage>
  );
}
