import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/client.ts';
import { useOptions } from '../../i18n/codes.ts';
import type { Action } from '../../ui/case/CasePage.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { dayText, type Fields } from '../../ui/form/fields.ts';
import { type Recommendation, SUPERVISIONS, type Supervision } from './supervision.ts';

function useConclusion(): Fields {
  const { t } = useTranslation();
  return {
    concludedOn: { kind: 'day', label: t('supervision.concludedOn') },
    summary: { kind: 'text', label: t('supervision.summary'), long: true, maxLength: 4000 },
    recommendations: {
      kind: 'rows',
      label: t('supervision.recommendation'),
      optional: true,
      fields: {
        text: {
          kind: 'text',
          label: t('supervision.recommendationText'),
          long: true,
          maxLength: 2000,
        },
        agency: { kind: 'text', label: t('supervision.agency'), maxLength: 200 },
        dueOn: { kind: 'day', label: t('supervision.dueOn'), future: true, optional: true },
      },
    },
  };
}

function useSteps(): Record<'answer' | 'verification', Fields> {
  const { t } = useTranslation();
  const results = useOptions('carriedOut');
  const result = (options: typeof results) =>
    ({ kind: 'choice', label: t('supervision.result'), options }) as const;
  return {
    answer: {
      answeredOn: { kind: 'day', label: t('supervision.answeredOn') },
      result: result(results.filter(({ value }) => value !== 'DOES_NOT_MEET')),
      text: { kind: 'text', label: t('supervision.answerText'), long: true, maxLength: 4000 },
    },
    verification: {
      verifiedOn: { kind: 'day', label: t('supervision.verifiedOn') },
      result: result(results),
      evidence: {
        kind: 'text',
        label: t('supervision.evidence'),
        hint: t('supervision.evidenceHint'),
        long: true,
        maxLength: 4000,
      },
    },
  };
}

type Step = 'answer' | 'verification';

const nextStep: Record<Recommendation['status'], Step | null> = {
  MADE: 'answer',
  ANSWERED: 'verification',
  VERIFIED: null,
};

/** Conclude an open supervision; then, one recommendation at a time, its answer and its check. */
export function useSupervisionActions(
  found: Versioned<Supervision>,
  refresh: () => void,
): Action[] {
  const { t } = useTranslation();
  const conclusion = useConclusion();
  const steps = useSteps();
  const { value: one, etag } = found;
  const base = `${SUPERVISIONS}/${one.id}`;
  const shared = { ifMatch: etag, onStale: refresh };
  if (one.status === 'OPEN') {
    return [
      {
        name: 'conclusion',
        label: t('supervision.conclude'),
        form: (close) => (
          <CommandForm
            title={t('supervision.conclude')}
            submit={t('supervision.concludeDo')}
            command={{
              ...shared,
              id: `supervisions.${one.id}.conclusion`,
              path: `${base}/conclusion`,
              fields: conclusion,
              initial: { concludedOn: dayText() },
              preview: ({ events }) =>
                t('supervision.concludeForeseen', {
                  count: events.filter((type) => type.includes('recommendation-made')).length,
                }),
              onDone: close,
            }}
            onCancel={close}
          />
        ),
      },
    ];
  }
  return one.recommendations.flatMap((recommendation): Action[] => {
    const step = nextStep[recommendation.status];
    if (!step) return [];
    const { n } = recommendation;
    return [
      {
        name: `${step}-${n}`,
        label: t(`supervision.${step}Of`, { n }),
        form: (close) => (
          <CommandForm
            title={t(`supervision.${step}Of`, { n })}
            lead={recommendation.text}
            submit={t(`supervision.${step}Do`)}
            command={{
              ...shared,
              id: `supervisions.${one.id}.${n}.${step}`,
              path: `${base}/recommendations/${n}/${step}`,
              fields: steps[step],
              body: (plain) =>
                step === 'verification' ? { ...plain, ofAnswer: recommendation.answers } : plain,
              initial: { [step === 'answer' ? 'answeredOn' : 'verifiedOn']: dayText() },
              onDone: close,
            }}
            onCancel={close}
          />
        ),
      },
    ];
  });
}
