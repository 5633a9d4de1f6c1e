import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  AdoptPractice,
  type PracticePage as Practice,
  SharePractice,
} from '../../api/generated/regional.ts';
import { useCode } from '../../i18n/codes.ts';
import { shortName } from '../../lib/lineage.ts';
import { useMe } from '../../session/context.tsx';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Numbered, NumberedOne } from '../../ui/case/Numbered.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { standsNot } from '../../ui/form/standing.ts';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { useCouncilNames } from '../councils.ts';
import { PRACTICES } from './area.ts';

export function PracticePage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<Practice> path={`${PRACTICES}/${encodeURIComponent(id)}`}>
      {(one) => <OnePractice one={one} />}
    </CaseLoader>
  );
}

type Operation = Practice['actions'][number]['name'];
const STEPS = {
  sharePractice: 'sharing',
  adoptPractice: 'adoptions',
} as const satisfies Record<Operation, string>;
type PracticeStep = (typeof STEPS)[Operation];

function useSteps(): Record<PracticeStep, Fields> {
  const { t } = useTranslation();
  return {
    sharing: fieldsOf(SharePractice, {
      decision: {
        kind: 'text',
        label: t('practices.decision'),
        hint: t('practices.decisionHint'),
      },
      sharedOn: { kind: 'day', label: t('practices.sharedOn'), start: 'today' },
    }),
    adoptions: fieldsOf(AdoptPractice, {
      note: {
        kind: 'text',
        label: t('practices.note'),
        hint: t('practices.noteHint'),
        long: true,
      },
      adoptedOn: { kind: 'day', label: t('practices.adoptedOn'), start: 'today' },
    }),
  };
}

function useActions(one: Practice): Action[] {
  const { t } = useTranslation();
  const me = useMe();
  const steps = useSteps();
  const adopted = one.adoptions.find(({ council }) => council === me.council);
  const stands = { sharing: one, adoptions: adopted ?? standsNot(steps.adoptions) };
  return (Object.entries(STEPS) as [Operation, PracticeStep][]).map(([operation, step]) => ({
    name: step,
    label: t(`practices.do.${step}`),
    said: listed(one.actions, operation),
    form: (close) => (
      <CaseForm
        title={t(`practices.do.${step}`)}
        lead={t(`practices.lead.${step}`)}
        submit={t(`practices.do.${step}`)}
        stands={stands[step]}
        command={{
          id: `practices.${one.id}.${step}`,
          path: `${PRACTICES}/${one.id}/${step}`,
          fields: steps[step],
          preview: step === 'sharing' ? () => t('practices.sharingForeseen') : undefined,
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  }));
}

function OnePractice({ one }: { one: Practice }) {
  const { t } = useTranslation();
  const code = useCode();
  const names = useCouncilNames();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.title}
      back={{ to: '/practices', where: t('practices.title') }}
      lead={`${shortName(names, one.council)} · ${one.field}`}
      status={
        <Status tone={one.status === 'SHARED' ? 'done' : 'soon'}>
          {code('practiceStatus', one.status)}
        </Status>
      }
      actions={actions}
      timeline={historyOf(one)}
    >
      <Section title={t('practices.problem')}>
        <p>{one.problem}</p>
      </Section>
      <Section title={t('practices.steps')}>
        <Numbered>
          {one.steps.map((step) => (
            <NumberedOne key={step} title={step} />
          ))}
        </Numbered>
      </Section>
      <Section title={t('practices.result')}>
        <p>{one.result}</p>
      </Section>
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('practices.documents'), one.documents.join('\n')],
            [t('practices.sharedOn'), one.sharedOn && <Day day={one.sharedOn} />],
            [t('practices.decision'), one.decision],
          ]}
        />
      </Section>
      {one.adoptions.length > 0 && (
        <Section title={t('practices.adoptions')}>
          <Facts
            items={one.adoptions.map(
              ({ council, adoptedOn, note }) =>
                [
                  shortName(names, council),
                  <>
                    <Day day={adoptedOn} />
                    {note && `: ${note}`}
                  </>,
                ] as const,
            )}
          />
        </Section>
      )}
    </CasePage>
  );
}

function historyOf(one: Practice) {
  return [
    ...(one.sharedOn ? [{ type: 'practice-shared', on: one.sharedOn, detail: one.decision }] : []),
    ...one.adoptions.map(({ adoptedOn, note }) => ({
      type: 'practice-adopted',
      on: adoptedOn,
      detail: note,
    })),
  ];
}
