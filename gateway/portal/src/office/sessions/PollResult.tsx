import { useTranslation } from 'react-i18next';
import type { PollCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber, useShare } from '../../i18n/numbers.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './Chamber.module.css';

/** The count as bars over all deputies, with the votes needed as a line, and the three shares. */
export function PollResult({ poll }: { poll: PollCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const share = useShare();
  const { tally, voting, outcome } = poll;
  if (!tally || !outcome) return null;
  const all = poll.deputiesInOffice;
  const percent = (votes: number) => `${(100 * votes) / all}%`;
  const bars = [
    [t('sessions.for'), tally.for],
    [t('sessions.against'), tally.against],
    [t('sessions.notVoting'), tally.notVoting],
  ] as const;
  return (
    <>
      <Section title={t('sessions.tally')}>
        <p>
          <Status tone={outcome === 'ADOPTED' ? 'done' : 'late'}>{code('outcome', outcome)}</Status>
        </p>
        <dl className={classes.bars}>
          {bars.map(([name, votes]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={classes.bar} aria-hidden="true">
                <i style={{ width: percent(votes) }} />
                <b style={{ insetInlineStart: percent(poll.needed) }} />
              </dd>
              <dd>{number(votes)}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.rule}>
          {t('sessions.neededLine', { needed: number(poll.needed), all: number(all) })}
        </p>
        <p>
          {t('sessions.threeShares', {
            ofAll: share(tally.for / all),
            ofPresent: share(poll.present === 0 ? 0 : tally.for / poll.present),
            ofVoting: share(voting ? tally.for / voting : 0),
          })}
        </p>
      </Section>
      <Section title={t('sessions.whoVotedWhat')}>
        <LinkList
          empty={t('sessions.nobodyVoted')}
          items={poll.votes.map((one) => ({
            id: one.deputyId,
            to: `/deputies/${one.deputyId}`,
            title: one.name,
            note: code('choice', one.choice),
          }))}
        />
      </Section>
    </>
  );
}
