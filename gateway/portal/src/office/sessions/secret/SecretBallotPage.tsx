import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { SecretBallotCase } from '../../../api/generated/sessions.ts';
import { useCode } from '../../../i18n/codes.ts';
import { useNumber } from '../../../i18n/numbers.ts';
import { listed } from '../../../ui/case/Actions.tsx';
import { CaseLoader } from '../../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../../ui/case/CasePage.tsx';
import { LiveNotice } from '../../../ui/LiveNotice.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Day } from '../../../ui/When.tsx';
import { ChamberProblem } from '../ChamberProblem.tsx';
import { COUNTING } from '../chamber.ts';
import { PressButton } from '../PressButton.tsx';
import { useChamber } from '../useChamber.ts';
import { useChamberCommand } from '../useChamberCommand.ts';
import { useSecretActions } from './actions.tsx';
import { BallotTablet } from './BallotTablet.tsx';
import { keptPaper, keyDigits } from './ballotPaper.ts';
import { ReceiptList, SecretCount } from './SecretCount.tsx';
import { SECRET_BALLOTS, secretTone } from './secretBallots.ts';

export function SecretBallotPage() {
  const { id = '' } = useParams();
  const { state, every } = useChamber();
  return (
    <>
      <LiveNotice state={state} />
      <CaseLoader<SecretBallotCase>
        path={`${SECRET_BALLOTS}/${encodeURIComponent(id)}`}
        every={(one) => (leads(one) ? COUNTING : every)}
      >
        {(one) => <OneSecretBallot one={one} />}
      </CaseLoader>
    </>
  );
}

/** Tells whether this person decides when enough have their paper, or have voted. */
const leads = (one: SecretBallotCase | undefined) =>
  ['openBallotBox', 'closeSecretBallot'].some((name) => one && listed(one.actions, name)?.allowed);

/** The digits are made here of the key that is used, since a server could show any. */
function useKeyDigits(publicKey: string | null) {
  return useQuery({
    queryKey: ['key digits', publicKey],
    queryFn: () => keyDigits(publicKey ?? ''),
    enabled: publicKey !== null,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

function OneSecretBallot({ one }: { one: SecretBallotCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const command = useChamberCommand();
  const actions = useSecretActions(one);
  const digits = useKeyDigits(one.publicKey);
  const path = `${SECRET_BALLOTS}/${one.id}`;
  const counted = one.stage === 'COUNTED' || one.stage === 'DECLARED';
  const figures = { issued: number(one.issued), collected: number(one.collected) };
  return (
    <CasePage
      title={t('sessions.secretBallot')}
      back={{ to: `/sittings/${one.sittingId}`, where: t('sessions.sitting') }}
      lead={one.title}
      status={<Status tone={secretTone[one.stage]}>{code('secretStage', one.stage)}</Status>}
      actions={actions}
      timeline={[]}
    >
      <ChamberProblem problem={command.state?.problem ?? null} />
      {one.form === 'ELECTRONIC' && <BallotTablet one={one} command={command} />}
      <PressButton
        said={listed(one.actions, 'openBallotBox')}
        label={t('sessions.openBox')}
        note={t('sessions.openBoxNote', { ...figures, present: number(one.present) })}
        press={() => void command.send('box', `${path}/box-opening`)}
      />
      <PressButton
        said={listed(one.actions, 'closeSecretBallot')}
        label={t('sessions.closeSecret')}
        note={t(
          one.form === 'ELECTRONIC' ? 'sessions.closeSecretNote' : 'sessions.closePaperNote',
          figures,
        )}
        press={() => void command.send('close', `${path}/closing`)}
      />
      <PressButton
        said={listed(one.actions, 'declareSecretBallot')}
        label={t('sessions.declareResult')}
        note={t('sessions.declareResultNote')}
        press={() => void command.send('declare', `${path}/declaration`)}
      />
      {one.annulledBecause && <p>{t('sessions.annulledBecause', { why: one.annulledBecause })}</p>}
      <SecretCount one={one} />
      {counted && one.form === 'ELECTRONIC' && (
        <ReceiptList one={one} own={keptPaper(one.id)?.receipt ?? null} />
      )}
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('sessions.matter'), code('secretMatter', one.matter)],
            [t('sessions.ballotForm'), code('secretForm', one.form)],
            [t('sessions.votedOn'), <Day key="day" day={one.day} />],
            [t('sessions.seats'), one.seats && number(one.seats)],
            [t('sessions.ballotLines'), one.lines.map(({ name }) => name).join('; ')],
            [t('sessions.present'), `${number(one.present)}/${number(one.deputiesInOffice)}`],
            [t('sessions.issued'), number(one.issued)],
            [t('sessions.collected'), number(one.collected)],
            [t('sessions.valid'), one.valid === null ? null : number(one.valid)],
            [t('sessions.invalid'), one.invalid === null ? null : number(one.invalid)],
            [
              t('sessions.board'),
              one.board &&
                t('sessions.boardSaid', {
                  head: one.board.head,
                  members: one.board.members.join('; '),
                }),
            ],
            [t('sessions.keyDigits'), digits],
          ]}
        />
      </Section>
    </CasePage>
  );
}
