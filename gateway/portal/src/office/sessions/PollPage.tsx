import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AnnulPollRequest, type PollCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { LiveNotice } from '../../ui/LiveNotice.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { CastButtons } from './CastButtons.tsx';
import { ChamberProblem } from './ChamberProblem.tsx';
import { COUNTING, POLLS, pollTone } from './chamber.ts';
import { PollResult } from './PollResult.tsx';
import { PressButton } from './PressButton.tsx';
import { useChamber } from './useChamber.ts';
import { useChamberCommand } from './useChamberCommand.ts';

export function PollPage() {
  const { id = '' } = useParams();
  const { state, every } = useChamber();
  return (
    <>
      <LiveNotice state={state} />
      <CaseLoader<PollCase>
        path={`${POLLS}/${encodeURIComponent(id)}`}
        every={(one) => (leads(one) ? COUNTING : every)}
      >
        {(one) => <OnePoll one={one} />}
      </CaseLoader>
    </>
  );
}

/** Tells whether this person decides when enough have voted. */
const leads = (one: PollCase | undefined) =>
  one?.stage === 'OPEN' && listed(one.actions, 'closePoll')?.allowed;

function useActions(one: PollCase): Action[] {
  const { t } = useTranslation();
  return [
    {
      name: 'annul',
      label: t('sessions.annulPoll'),
      aside: true,
      said: listed(one.actions, 'annulPoll'),
      form: (close) => (
        <CommandForm
          title={t('sessions.annulPoll')}
          lead={t('sessions.annulPollLead')}
          submit={t('sessions.annulPollDo')}
          command={{
            id: `polls.${one.id}.annul`,
            path: `${POLLS}/${one.id}/annulment`,
            fields: fieldsOf(AnnulPollRequest, {
              reason: { kind: 'text', label: t('sessions.annulReason') },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OnePoll({ one }: { one: PollCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const command = useChamberCommand();
  const actions = useActions(one);
  const path = `${POLLS}/${one.id}`;
  return (
    <CasePage
      title={t('sessions.poll')}
      back={{ to: `/sittings/${one.sittingId}`, where: t('sessions.sitting') }}
      lead={one.subject}
      status={<Status tone={pollTone[one.stage]}>{code('pollStage', one.stage)}</Status>}
      actions={actions}
      timeline={[]}
    >
      <ChamberProblem problem={command.state?.problem ?? null} />
      <CastButtons poll={one} command={command} />
      <PressButton
        said={listed(one.actions, 'closePoll')}
        label={t('sessions.closePoll')}
        note={t('sessions.closePollNote', {
          voted: number(one.voted),
          present: number(one.present),
        })}
        press={() => void command.send('close', `${path}/closing`)}
      />
      <PressButton
        said={listed(one.actions, 'declareResult')}
        label={t('sessions.declareResult')}
        note={t('sessions.declareResultNote')}
        press={() => void command.send('declare', `${path}/declaration`)}
      />
      {one.annulledBecause && <p>{t('sessions.annulledBecause', { why: one.annulledBecause })}</p>}
      <PollResult poll={one} />
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('sessions.matter'), code('resolutionMatter', one.matter)],
            [t('sessions.votedOn'), <Day key="day" day={one.day} />],
            [t('sessions.voted'), `${number(one.voted)}/${number(one.present)}`],
            [t('sessions.majority'), `${one.majority} (${one.legalBasis})`],
            [
              t('sessions.draft'),
              one.resolutionId && (
                <Link to={`/resolutions/${one.resolutionId}`}>{t('sessions.openDraft')}</Link>
              ),
            ],
          ]}
        />
      </Section>
    </CasePage>
  );
}
