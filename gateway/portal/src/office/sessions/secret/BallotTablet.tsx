import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecretBallotCase } from '../../../api/generated/sessions.ts';
import { isProblem, Problem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { listed } from '../../../ui/case/Actions.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ChamberProblem } from '../ChamberProblem.tsx';
import type { useChamberCommand } from '../useChamberCommand.ts';
import { BallotLines } from './BallotLines.tsx';
import { dropped, finished, keep, keptPaper, newPaper } from './ballotPaper.ts';
import { type BallotPaper, type Mark, SECRET_BALLOTS } from './secretBallots.ts';

type Props = { one: SecretBallotCase; command: ReturnType<typeof useChamberCommand> };

/** Finishes the paper as soon as the service shows its stamp, also after a lost answer. */
function usePaper(one: SecretBallotCase) {
  const [paper, setPaper] = useState<BallotPaper | null>(() => keptPaper(one.id));
  const { publicKey, ownPaper } = one;
  useEffect(() => {
    if (!paper || paper.stamp || !publicKey || ownPaper?.blinded !== paper.blinded) return;
    let gone = false;
    void finished(publicKey, paper, ownPaper.stamp).then((stamped) => {
      const known = keep(one.id, stamped);
      if (!gone) setPaper(known);
    });
    return () => {
      gone = true;
    };
  }, [one.id, paper, publicKey, ownPaper]);
  return [paper, setPaper] as const;
}

/** The deputy's card: receive the paper, mark it, drop it, and keep the receipt. */
export function BallotTablet({ one, command }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [paper, setPaper] = usePaper(one);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const issue = listed(one.actions, 'issueBallotPaper');
  const { publicKey } = one;

  const receive = async () => {
    if (!publicKey) return;
    const fresh = paper ?? keep(one.id, await newPaper(publicKey));
    setPaper(fresh);
    await command.send('issue', `${SECRET_BALLOTS}/${one.id}/ballot-papers`, {
      blinded: fresh.blinded,
    });
  };
  const drop = async (marks: readonly Mark[]) => {
    if (!paper || sending) return;
    setSending(true);
    setProblem(null);
    try {
      setPaper(keep(one.id, await dropped(one.id, paper, marks)));
    } catch (error) {
      setProblem(isProblem(error) ? error : new Problem(0, {}));
    }
    setSending(false);
  };

  if (!publicKey || (!issue && !paper)) return null;
  if (paper?.receipt) {
    return (
      <Notice tone="done" title={t('sessions.ballotDropped')} live>
        <p>
          {t('sessions.receipt')} <code>{paper.receipt}</code>
        </p>
        <p>{t('sessions.receiptKeep')}</p>
      </Notice>
    );
  }
  if (one.ownPaper && one.ownPaper.blinded !== paper?.blinded) {
    return <Notice tone="late" title={t('sessions.paperElsewhere')} />;
  }
  if (one.stage === 'VOTING' && paper?.stamp) {
    return (
      <section aria-label={t('sessions.yourBallot')}>
        <ChamberProblem problem={problem} />
        <BallotLines one={one} sending={sending} drop={(marks) => void drop(marks)} />
      </section>
    );
  }
  if (one.stage !== 'ISSUING') return null;
  if (one.ownPaper) return <Notice tone="done" title={t('sessions.paperReceived')} live />;
  return issue?.allowed ? (
    <Button size="xl" onClick={() => void receive()}>
      {t('sessions.receivePaper')}
    </Button>
  ) : (
    issue?.reason && <p>{words(issue.reason.detail)}</p>
  );
}
