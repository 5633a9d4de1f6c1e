import { useTranslation } from 'react-i18next';
import {
  AnswerRequest,
  ConcludeSupervisionRequest,
  type RecommendationCase,
  type SupervisionCase,
  VerificationRequest,
} from '../../api/generated/supervision.ts';
import { useOptions } from '../../i18n/codes.ts';
import { formatDay } from '../../lib/dates.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { standsNot } from '../../ui/form/standing.ts';
import { SUPERVISIONS } from './supervision.ts';

function useConclusion(): Fields {
  const { t } = useTranslation();
  return fieldsOf(ConcludeSupervisionRequest, {
    concludedOn: { kind: 'day', label: t('supervision.concludedOn'), start: 'today' },
    summary: { kind: 'text', label: t('supervision.summary'), long: true },
    recommendations: {
      kind: 'rows',
      label: t('supervision.recommendation'),
      fields: {
        text: {
          kind: 'text',
          label: t('supervision.recommendationText'),
          long: true,
        },
        agency: { kind: 'text', label: t('supervision.agency') },
        dueOn: { kind: 'day', label: t('supervision.dueOn'), future: true },
      },
    },
  });
}

function useSteps(): Record<'answer' | 'verification', Fields> {
  const { t } = useTranslation();
  const results = useOptions('carriedOut');
  const result = (options: typeof results) =>
    ({ kind: 'choice', label: t('supervision.result'), options }) as const;
  return {
    answer: fieldsOf(AnswerRequest, {
      answeredOn: { kind: 'day', label: t('supervision.answeredOn'), start: 'today' },
      result: result(results.filter(({ value }) => value !== 'DOES_NOT_MEET')),
      text: { kind: 'text', label: t('supervision.answerText'), long: true },
    }),
    verification: fieldsOf(VerificationRequest, {
      verifiedOn: { kind: 'day', label: t('supervision.verifiedOn'), start: 'today' },
      result: result(results),
      evidence: {
        kind: 'text',
        label: t('supervision.evidence'),
        hint: t('supervision.evidenceHint'),
        long: true,
      },
    }),
  };
}

type Step = 'answer' | 'verification';

/** Returns a recommendation in the form's own format. */
const said = ({ text, agency, dueOn }: RecommendationCase) =>
  [text, agency, dueOn && formatDay(dueOn)].filter(Boolean).join('; ');

const OPERATIONS = {
  answer: 'answerRecommendation',
  verification: 'verifyRecommendation',
} as const satisfies Record<Step, RecommendationCase['actions'][number]['name']>;

/**
 * Returns the actions: concluding an open supervision, then the answer and verification of each
 * recommendation.
 */
export function useSupervisionActions(one: SupervisionCase): Action[] {
  const { t } = useTranslation();
  const conclusion = useConclusion();
  const steps = useSteps();
  const base = `${SUPERVISIONS}/${one.id}`;
  const conclude: Action = {
    name: 'conclusion',
    label: t('supervision.conclude'),
    said: listed(one.actions, 'concludeSupervision'),
    form: (close) => (
      <CaseForm
        title={t('supervision.conclude')}
        submit={t('supervision.concludeDo')}
        stands={{ ...one, recommendations: one.recommendations.map(said) }}
        command={{
          id: `supervisions.${one.id}.conclusion`,
          path: `${base}/conclusion`,
          fields: conclusion,
          preview: ({ events }) =>
            t('supervision.concludeForeseen', {
              count: events.filter((type) => type.includes('recommendation-made')).length,
            }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
  const onStep = (step: Step, recommendation: RecommendationCase): Action => {
    const { n } = recommendation;
    return {
      name: `${step}-${n}`,
      label: t(`supervision.${step}Of`, { n }),
      said: listed(recommendation.actions, OPERATIONS[step]),
      form: (close) => (
        <CaseForm
          title={t(`supervision.${step}Of`, { n })}
          lead={recommendation.text}
          submit={t(`supervision.${step}Do`)}
          stands={recommendation[step] ?? standsNot(steps[step])}
          command={{
            id: `supervisions.${one.id}.${n}.${step}`,
            path: `${base}/recommendations/${n}/${step}`,
            fields: steps[step],
            body: (plain) =>
              step === 'verification' ? { ...plain, ofAnswer: recommendation.answers } : plain,
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    };
  };
  return [
    conclude,
    ...one.recommendations.flatMap((each) => [
      onStep('answer', each),
      onStep('verification', each),
    ]),
  ];
}
