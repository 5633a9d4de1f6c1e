import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { get } from '../../api/client.ts';
import type { PollCase, PollView, SittingCase } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { LiveNotice } from '../../ui/LiveNotice.tsx';
import classes from './ChamberScreen.module.css';
import { COUNTING, POLLS, SITTINGS } from './chamber.ts';
import { PresentItem } from './PresentItem.tsx';
import { useChamber } from './useChamber.ts';

/** The big screen of the chamber: one thought at a time, read from ten metres. */
export function ChamberScreen() {
  const { id = '' } = useParams();
  const { state, every } = useChamber();
  return (
    <>
      <LiveNotice state={state} />
      <CaseLoader<SittingCase> path={`${SITTINGS}/${encodeURIComponent(id)}`} every={every}>
        {(one) => <Screen sitting={one} every={every} />}
      </CaseLoader>
    </>
  );
}

function useLatestPoll(sitting: SittingCase, every: number) {
  const params = { sittingId: sitting.id, limit: 1 };
  return useQuery({
    queryKey: [POLLS, params],
    queryFn: ({ signal }) => get<ListOf<PollView>>(POLLS, params, signal),
    refetchInterval: every,
  }).data?.items[0];
}

function Screen({ sitting, every }: { sitting: SittingCase; every: number }) {
  const { t } = useTranslation();
  const number = useNumber();
  const poll = useLatestPoll(sitting, every);
  return (
    <article className={classes.screen}>
      <h1>{t('sessions.sittingTitle', { number: sitting.number })}</h1>
      <p>
        {t(sitting.quorate ? 'sessions.quorate' : 'sessions.notQuorate', {
          present: number(sitting.present),
          all: number(sitting.deputiesInOffice),
          quorum: number(sitting.quorum),
        })}
      </p>
      <PresentItem sessionId={sitting.sessionId} every={every} />
      {poll && (
        <CaseLoader<PollCase>
          path={`${POLLS}/${poll.id}`}
          every={(one) => (one?.stage === 'OPEN' ? COUNTING : every)}
        >
          {(one) => <OnePoll poll={one} />}
        </CaseLoader>
      )}
    </article>
  );
}

function OnePoll({ poll }: { poll: PollCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const { tally } = poll;
  return (
    <>
      <h2>{poll.subject}</h2>
      <p className={classes.stage}>{code('pollStage', poll.stage)}</p>
      {tally ? (
        <>
          <dl className={classes.counts}>
            {(
              [
                ['sessions.for', tally.for],
                ['sessions.against', tally.against],
                ['sessions.notVoting', tally.notVoting],
              ] as const
            ).map(([name, votes]) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{number(votes)}</dd>
              </div>
            ))}
          </dl>
          <p>
            {t('sessions.neededSaid', {
              needed: number(poll.needed),
              all: number(poll.deputiesInOffice),
            })}
          </p>
          <p className={classes.outcome}>{code('outcome', poll.outcome)}</p>
        </>
      ) : (
        <p className={classes.outcome}>
          {t('sessions.votedOf', { voted: number(poll.voted), present: number(poll.present) })}
        </p>
      )}
    </>
  );
}
