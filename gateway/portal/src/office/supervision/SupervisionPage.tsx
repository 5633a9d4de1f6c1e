import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { RecommendationCase, SupervisionCase } from '../../api/generated/supervision.ts';
import { useCode } from '../../i18n/codes.ts';
import { factOf } from '../../lib/facts.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Numbered, NumberedOne } from '../../ui/case/Numbered.tsx';
import type { TimelineEntry } from '../../ui/case/Timeline.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day, Due } from '../../ui/When.tsx';
import { useSupervisionActions } from './actions.tsx';
import { recommendationTone, SUPERVISIONS, supervisionTone } from './supervision.ts';

export function SupervisionPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<SupervisionCase> path={`${SUPERVISIONS}/${encodeURIComponent(id)}`}>
      {(one) => <OneSupervision one={one} />}
    </CaseLoader>
  );
}

/** Matches a recommendation's number, agency and result code, as joined by the service. */
const FOLLOW_UP = /^(?<n>\d+) · (?<agency>.+) · (?<result>\w+)$/s;

/** Puts the steps of a supervision into words, where the service gives only numbers and codes. */
function useSteps() {
  const { t } = useTranslation();
  const code = useCode();
  return (entry: TimelineEntry): TimelineEntry => {
    if (typeof entry.detail !== 'string') return entry;
    if (factOf(entry.type) === 'supervision-concluded') {
      const count = Number(entry.detail);
      return { ...entry, detail: t('supervision.recommendationCount', { count }) };
    }
    const { n = '', agency, result } = FOLLOW_UP.exec(entry.detail)?.groups ?? {};
    if (!agency) return entry;
    const which = t('supervision.recommendationNumber', { n });
    return { ...entry, detail: `${which} · ${agency} · ${code('carriedOut', result)}` };
  };
}

function OneSupervision({ one }: { one: SupervisionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const actions = useSupervisionActions(one);
  const inWords = useSteps();
  return (
    <CasePage
      title={one.title}
      back={{ to: '/supervisions', where: t('supervision.title') }}
      lead={code('supervisionForm', one.form)}
      status={
        <Status tone={supervisionTone[one.status]}>{code('supervisionStatus', one.status)}</Status>
      }
      actions={actions}
      timeline={one.timeline.map(inWords)}
    >
      {one.summary && (
        <Section title={t('supervision.summary')}>
          <p>{one.summary}</p>
        </Section>
      )}
      {one.recommendations.length > 0 && (
        <Section title={t('supervision.recommendations')}>
          <Numbered>
            {one.recommendations.map((recommendation) => (
              <OneRecommendation key={recommendation.n} recommendation={recommendation} />
            ))}
          </Numbered>
        </Section>
      )}
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('supervision.subject'), code('supervisionSubject', one.subject)],
            [t('supervision.subjectName'), one.subjectName],
            [t('supervision.bodies'), one.supervisedBodies.join('\n')],
            [t('supervision.openedOn'), <Day key="opened" day={one.openedOn} />],
            [t('supervision.concludedOn'), one.concludedOn && <Day day={one.concludedOn} />],
          ]}
        />
      </Section>
    </CasePage>
  );
}

function OneRecommendation({ recommendation: one }: { recommendation: RecommendationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <NumberedOne title={one.text}>
      <Status tone={recommendationTone[one.status]}>
        {code('recommendationStatus', one.status)}
      </Status>
      <Facts
        items={[
          [t('supervision.agency'), one.agency],
          [
            t('supervision.dueOn'),
            one.dueOn && <Due day={one.dueOn} met={one.status !== 'MADE'} />,
          ],
          [
            t('supervision.answer'),
            one.answer && (
              <>
                <Day day={one.answer.answeredOn} />: {code('carriedOut', one.answer.result)}.{' '}
                {one.answer.text}
              </>
            ),
          ],
          [
            t('supervision.verification'),
            one.verification && (
              <>
                <Day day={one.verification.verifiedOn} />:{' '}
                {code('carriedOut', one.verification.result)}. {one.verification.evidence}
              </>
            ),
          ],
        ]}
      />
    </NumberedOne>
  );
}
