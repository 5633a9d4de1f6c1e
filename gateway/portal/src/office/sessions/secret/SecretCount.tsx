import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../../api/client.ts';
import type { CountedBallots, SecretBallotCase } from '../../../api/generated/sessions.ts';
import { useCode } from '../../../i18n/codes.ts';
import { useNumber } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/case/CasePage.tsx';
import { Asked } from '../../../ui/States.tsx';
import classes from '../TallyTable.module.css';
import { SECRET_BALLOTS } from './secretBallots.ts';

/** The count of each line, and what it means. */
export function SecretCount({ one }: { one: SecretBallotCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  if (one.countedAt === null) return null;
  return (
    <Section title={t('sessions.secretResult')}>
      <table className={classes.tally}>
        <thead>
          <tr>
            <th scope="col">{t('sessions.ballotLine')}</th>
            {one.marks.map((mark) => (
              <th key={mark} scope="col">
                {code('mark', mark)}
              </th>
            ))}
            <th scope="col">{t('sessions.result')}</th>
          </tr>
        </thead>
        <tbody>
          {one.lines.map((line) => (
            <tr key={line.number}>
              <th scope="row">{line.name}</th>
              {line.counts.map(({ mark, count }) => (
                <td key={mark}>{number(count)}</td>
              ))}
              <td>{code('secretOutcome', line.outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {one.rules.map((rule) => (
        <p key={rule} className={classes.rule}>
          {rule} ({one.legalBasis})
        </p>
      ))}
    </Section>
  );
}

/** Every counted ballot under its receipt, for each deputy to find the own one. */
export function ReceiptList({ one, own }: { one: SecretBallotCase; own: string | null }) {
  const { t } = useTranslation();
  const code = useCode();
  const path = `${SECRET_BALLOTS}/${one.id}/counted-ballots`;
  const list = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<CountedBallots>(path, {}, signal),
  });
  return (
    <Section title={t('sessions.receipts')}>
      <p>{t('sessions.receiptsLead')}</p>
      <Asked of={list}>
        {({ ballots }) => (
          <table className={classes.tally}>
            <thead>
              <tr>
                <th scope="col">{t('sessions.receipt')}</th>
                {one.lines.map((line) => (
                  <th key={line.number} scope="col">
                    {line.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ballots.map(({ receipt, marks }) => (
                <tr key={receipt} aria-current={receipt === own ? 'true' : undefined}>
                  <th scope="row">
                    <code>{receipt}</code>
                    {receipt === own && ` ${t('sessions.receiptOwn')}`}
                  </th>
                  {one.lines.map((line) => (
                    <td key={line.number}>{code('mark', marks[line.number - 1])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </Section>
  );
}
