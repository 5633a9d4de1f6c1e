import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  CorrectDeputyRequest,
  type DeputyCase,
  DeputyStateRequest,
} from '../../api/generated/sessions.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { DEPUTIES, deputyTone } from './deputies.ts';

export function DeputyPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<DeputyCase> path={`${DEPUTIES}/${encodeURIComponent(id)}`}>
      {(one) => <OneDeputy one={one} />}
    </CaseLoader>
  );
}

function useActions(one: DeputyCase): Action[] {
  const { t } = useTranslation();
  const states = useOptions('deputyState');
  const path = `${DEPUTIES}/${one.id}`;
  return [
    {
      name: 'state',
      label: t('sessions.changeDeputyState'),
      said: listed(one.actions, 'changeDeputyState'),
      form: (close) => (
        <CaseForm
          title={t('sessions.changeDeputyState')}
          lead={t('sessions.changeDeputyStateLead')}
          submit={t('sessions.changeDeputyStateDo')}
          stands={{ state: one.state, from: one.states.at(-1)?.from ?? null }}
          command={{
            id: `deputies.${one.id}.state`,
            path: `${path}/state`,
            fields: fieldsOf(DeputyStateRequest, {
              state: { kind: 'choice', label: t('sessions.deputyState'), options: states },
              from: { kind: 'day', label: t('sessions.from'), start: 'today' },
              decision: {
                kind: 'text',
                label: t('sessions.decision'),
                hint: t('sessions.decisionHint'),
              },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'correct',
      label: t('sessions.correctDeputy'),
      said: listed(one.actions, 'correctDeputy'),
      form: (close) => (
        <CaseForm
          title={t('sessions.correctDeputy')}
          lead={t('sessions.correctDeputyLead')}
          submit={t('sessions.correctDeputyDo')}
          stands={one}
          command={{
            id: `deputies.${one.id}.correct`,
            path: `${path}/correction`,
            fields: fieldsOf(CorrectDeputyRequest, {
              name: { kind: 'text', label: t('sessions.deputyName') },
              group: { kind: 'text', label: t('sessions.group') },
              constituency: { kind: 'text', label: t('sessions.constituency') },
              account: { kind: 'text', label: t('sessions.account') },
              reason: { kind: 'text', label: t('sessions.correctionReason') },
            }),
            initial: {
              name: one.name,
              group: one.group ?? '',
              constituency: one.constituency ?? '',
              account: one.account ?? '',
            },
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OneDeputy({ one }: { one: DeputyCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.name}
      back={{ to: '/deputies', where: t('sessions.deputyTitle') }}
      lead={one.group ?? t('sessions.deputy')}
      status={
        <Status tone={one.state ? deputyTone[one.state] : 'plain'}>
          {code('deputyState', one.state)}
        </Status>
      }
      actions={actions}
      timeline={[]}
    >
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('sessions.group'), one.group],
            [t('sessions.constituency'), one.constituency],
            [t('sessions.since'), <Day key="since" day={one.since} />],
            [t('sessions.account'), one.account],
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
      <Section title={t('sessions.deputyStates')}>
        <Facts
          items={one.states.map(
            ({ from, state, decision }) =>
              [
                code('deputyState', state),
                <span key={from + state}>
                  <Day day={from} />
                  {decision && ` · ${decision}`}
                </span>,
              ] as const,
          )}
        />
      </Section>
    </CasePage>
  );
}
