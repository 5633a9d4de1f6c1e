import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  CancelConsultationRequest,
  type ConsultationCase,
  CorrectQuestionRequest,
  GiveOpinionRequest,
} from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { dayOf, formatDay, formatInstant } from '../../lib/dates.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Section } from '../../ui/case/CasePage.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Status } from '../../ui/Status.tsx';
import { ChamberProblem } from './ChamberProblem.tsx';
import { ConsultationFacts } from './ConsultationFacts.tsx';
import { OpinionAnswers, OpinionTally, OwnOpinion } from './OpinionAnswers.tsx';
import { ANSWERS, CONSULTATIONS, consultationTone } from './opinions.ts';
import { PressButton } from './PressButton.tsx';
import { useChamberCommand } from './useChamberCommand.ts';
import { useQuestionDrafts } from './useQuestionDrafts.ts';

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

const CLOCK = 5;

/** What a deputy answers, and what the office does; both at once, so no version is sent. */
function useActions(one: ConsultationCase): Action[] {
  const { t } = useTranslation();
  const path = `${CONSULTATIONS}/${one.id}`;
  return [
    ...useAnswers(one),
    useCorrection(one),
    {
      name: 'cancel',
      label: t('consultations.cancel'),
      aside: true,
      said: listed(one.actions, 'cancelConsultation'),
      form: (close) => (
        <CommandForm
          title={t('consultations.cancel')}
          lead={t('consultations.cancelLead')}
          submit={t('consultations.cancelDo')}
          command={{
            id: `consultations.${one.id}.cancel`,
            path: `${path}/cancellation`,
            fields: fieldsOf(CancelConsultationRequest, {
              reason: { kind: 'text', label: t('consultations.cancelReason') },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function useCorrection(one: ConsultationCase): Action {
  const { t } = useTranslation();
  const drafts = useQuestionDrafts();
  return {
    name: 'correct',
    label: t('consultations.correct'),
    aside: true,
    said: listed(one.actions, 'correctQuestion'),
    form: (close) => (
      <CommandForm
        title={t('consultations.correct')}
        lead={t('consultations.correctLead')}
        submit={t('consultations.correctDo')}
        command={{
          id: `consultations.${one.id}.correct`,
          path: `${CONSULTATIONS}/${one.id}/correction`,
          fields: fieldsOf(CorrectQuestionRequest, {
            title: { kind: 'text', label: t('consultations.matter') },
            text: { kind: 'text', label: t('consultations.question'), long: true },
            paper: { kind: 'text', label: t('consultations.paper') },
            resolutionId: { kind: 'choice', label: t('sessions.draft'), options: drafts },
            deadlineDay: { kind: 'day', label: t('consultations.deadlineDay'), future: true },
            deadlineTime: { kind: 'text', label: t('consultations.deadlineTime') },
            reason: { kind: 'text', label: t('sessions.correctionReason') },
          }),
          initial: {
            title: one.title,
            text: one.text,
            paper: one.paper ?? '',
            resolutionId: one.resolutionId ?? '',
            deadlineDay: formatDay(dayOf(new Date(one.deadline))),
            deadlineTime: formatInstant(one.deadline).slice(0, CLOCK),
          },
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
}

const STANCES = ['AGREE', 'DISAGREE', 'OTHER'] as const;

/** The deputy's three answers; none of them is offered before the others. */
function useAnswers(one: ConsultationCase): Action[] {
  const { t } = useTranslation();
  const code = useCode();
  return STANCES.map((stance) => ({
    name: stance.toLowerCase(),
    label: code('stance', stance),
    aside: true,
    said: listed(one.actions, 'giveOpinion'),
    form: (close) => (
      <CommandForm
        title={code('stance', stance)}
        lead={one.title}
        submit={t('consultations.send')}
        command={{
          id: `consultations.${one.id}.${stance}`,
          path: `${CONSULTATIONS}/${one.id}/opinions`,
          fields:
            stance === 'AGREE'
              ? {}
              : fieldsOf(GiveOpinionRequest, {
                  reasons: {
                    kind: 'text',
                    label: t('consultations.reasons'),
                    hint: t('consultations.reasonsHint'),
                    long: true,
                    needed: true,
                  },
                }),
          body: (body) => ({ ...body, stance, edition: one.edition }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  }));
}

function OneConsultation({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const command = useChamberCommand();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.title}
      back={{ to: '/consultations', where: t('consultations.title') }}
      lead={t('consultations.notAVote')}
      status={
        <Status tone={consultationTone[one.stage]}>
          {`${code('consultationStage', one.stage)} · ${t('consultations.until', { when: formatInstant(one.deadline) })}`}
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
      <OwnOpinion one={one} />
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
      <PressButton
        said={listed(one.actions, 'closeConsultation')}
        label={t('consultations.closeDo')}
        note={t('consultations.closeLead')}
        press={() => void command.send('close', `${CONSULTATIONS}/${one.id}/closing`)}
      />
      <OpinionTally one={one} />
      <OpinionAnswers one={one} />
      <ConsultationFacts one={one} />
    </CasePage>
  );
}
