import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ConsultationCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { formatInstant } from '../../lib/dates.ts';
import { listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { ChamberProblem } from './ChamberProblem.tsx';
import { GiveOpinion } from './GiveOpinion.tsx';
import { OpinionAnswers, OpinionTally } from './OpinionAnswers.tsx';
import { ANSWERS, CONSULTATIONS, consultationTone } from './opinions.ts';
import { PressButton } from './PressButton.tsx';
import { useChamberCommand } from './useChamberCommand.ts';
import { useConsultationActions } from './useConsultationActions.tsx';

export function ConsultationPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<ConsultationCase>
      path={`${CONSULTATIONS}/${encodeURIComponent(id)}`}
      every={ANSWERS}
    >
      {(one) => <OneConsultation one={one} />}
    </CaseLoader>
  );
}

function OneConsultation({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const command = useChamberCommand();
  const actions = useConsultationActions(one);
  return (
    <CasePage
      title={one.title}
      back={{ to: '/consultations', where: t('consultations.title') }}
      lead={t('consultations.notAVote')}
      status={
        <Status tone={consultationTone[one.stage]}>
          {code('consultationStage', one.stage)} ·{' '}
          {t('consultations.until', { when: formatInstant(one.deadline) })}
        </Status>
      }
      actions={actions}
      timeline={[]}
    >
      {one.cancelledBecause && (
        <p>{t('consultations.cancelledBecause', { why: one.cancelledBecause })}</p>
      )}
      <Section title={t('consultations.question')}>
        {one.text.split(/\n+/).map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
          <p key={at}>{paragraph}</p>
        ))}
      </Section>
      <GiveOpinion one={one} />
      <ChamberProblem problem={command.state?.problem ?? null} />
      <PressButton
        said={listed(one.actions, 'remindDeputies')}
        label={t('consultations.remind')}
        note={t('consultations.remindNote', {
          answered: number(one.answered),
          asked: number(one.asked),
        })}
        press={() => void command.send('remind', `${CONSULTATIONS}/${one.id}/reminder`)}
      />
      <OpinionTally one={one} />
      <OpinionAnswers one={one} />
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('consultations.answered'), `${number(one.answered)}/${number(one.asked)}`],
            [t('consultations.askedAt'), formatInstant(one.askedAt)],
            [t('consultations.deadline'), formatInstant(one.deadline)],
            [
              t('consultations.closedAt'),
              one.closedAt &&
                `${formatInstant(one.closedAt)}${one.closedEarly ? `, ${t('consultations.early')}` : ''}`,
            ],
            [t('consultations.paper'), one.paper],
            [
              t('sessions.draft'),
              one.resolutionId && (
                <Link to={`/resolutions/${one.resolutionId}`}>{t('sessions.openDraft')}</Link>
              ),
            ],
            [
              t('consultations.reminders'),
              one.reminders.length > 0 &&
                one.reminders.map(({ day, waiting }) => (
                  <div key={day}>
                    <Day day={day} /> · {t('consultations.reminded', { count: waiting })}
                  </div>
                )),
            ],
            [
              t('sessions.corrections'),
              one.corrections.length > 0 &&
                one.corrections.map(({ at, reason }) => (
                  <div key={at}>
                    {formatInstant(at)} · {reason}
                  </div>
                )),
            ],
          ]}
        />
      </Section>
    </CasePage>
  );
}
