import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  AnswerRecommendation,
  ForwardRecommendation,
  type RecommendationView,
} from '../../api/generated/voter-contact.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { factOf } from '../../lib/facts.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { Status } from '../../ui/Status.tsx';
import { Day, Due } from '../../ui/When.tsx';
import { RECOMMENDATIONS, recommendationTone } from './voters.ts';

const LINKED = 30;

export function VoterRecommendationPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<RecommendationView> path={`${RECOMMENDATIONS}/${encodeURIComponent(id)}`}>
      {(one) => <OneRecommendation one={one} />}
    </CaseLoader>
  );
}

type Operation = RecommendationView['actions'][number]['name'];
const STEPS = {
  forwardRecommendation: 'forwarding',
  answerRecommendation: 'answer',
} as const satisfies Record<Operation, string>;
type Step = (typeof STEPS)[Operation];

function useSteps(): Record<Step, Fields> {
  const { t } = useTranslation();
  const results = useOptions('voterResult');
  return {
    forwarding: fieldsOf(ForwardRecommendation, {
      toAgency: { kind: 'text', label: t('voters.toAgency') },
      forwardedOn: { kind: 'day', label: t('voters.forwardedOn'), start: 'today' },
    }),
    answer: fieldsOf(AnswerRecommendation, {
      answeredOn: { kind: 'day', label: t('voters.answeredOn'), start: 'today' },
      result: { kind: 'choice', label: t('voters.result'), options: results },
      dueOn: {
        kind: 'day',
        label: t('voters.dueOn'),
        hint: t('voters.dueHint'),
        future: true,
        when: ({ result }) => result === 'UNDER_STUDY',
        needed: true,
      },
      text: { kind: 'text', label: t('voters.answerText'), long: true },
    }),
  };
}

function useActions(one: RecommendationView): Action[] {
  const { t } = useTranslation();
  const steps = useSteps();
  return (Object.entries(STEPS) as [Operation, Step][]).map(([operation, step]) => ({
    name: step,
    label: t(`voters.do.${step}`),
    said: listed(one.actions, operation),
    form: (close) => (
      <CaseForm
        title={t(`voters.do.${step}`)}
        submit={t(`voters.do.${step}`)}
        stands={{ ...one, text: one.answerText }}
        command={{
          id: `recommendations.${one.id}.${step}`,
          path: `${RECOMMENDATIONS}/${one.id}/${step}`,
          fields: steps[step],
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  }));
}

function OneRecommendation({ one }: { one: RecommendationView }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const actions = useActions(one);
  return (
    <CasePage
      title={t('voters.recommendationOne')}
      back={{ to: '/recommendations', where: t('voters.recommendations') }}
      lead={
        <>
          {code('level', one.level)} · {code('opinionField', one.field)} ·{' '}
          {t('voters.fromOpinionsSaid', {
            number: number(one.opinionCount),
            count: one.opinionCount,
          })}
        </>
      }
      status={
        <Status tone={recommendationTone[one.status]}>
          {code('voterRecommendationStatus', one.status)}
        </Status>
      }
      actions={actions}
      timeline={one.timeline.map((entry) =>
        factOf(entry.type) === 'recommendation-answered' && typeof entry.detail === 'string'
          ? { ...entry, detail: code('voterResult', entry.detail) }
          : entry,
      )}
    >
      <Section title={t('voters.recommendation')}>
        <p>{one.text}</p>
      </Section>
      {one.result && (
        <Section title={t('voters.answer')}>
          <Facts
            items={[
              [t('voters.result'), code('voterResult', one.result)],
              [t('voters.answeredOn'), one.answeredOn && <Day day={one.answeredOn} />],
              [t('voters.answerText'), one.answerText],
              [t('voters.dueOn'), one.dueOn && <Due day={one.dueOn} met={false} />],
            ]}
          />
        </Section>
      )}
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('voters.consolidatedOn'), <Day key="consolidated" day={one.consolidatedOn} />],
            [t('voters.toAgency'), one.toAgency],
            [t('voters.forwardedOn'), one.forwardedOn && <Day day={one.forwardedOn} />],
            [t('voters.opinions'), <OpinionLinks key="opinions" ids={one.opinionIds} />],
          ]}
        />
      </Section>
    </CasePage>
  );
}

/** Links the opinions by number only, because there may be hundreds. */
function OpinionLinks({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      {ids.slice(0, LINKED).map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`/opinions/${id}`}>{t('voters.opinionNumber', { n: index + 1 })}</Link>
        </span>
      ))}
      {ids.length > LINKED && ' …'}
    </>
  );
}
