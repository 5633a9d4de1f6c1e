import { useTranslation } from 'react-i18next';
import type { ResolutionCase, Tally } from '../../api/generated/sessions.ts';
import { useNumber, useShare } from '../../i18n/numbers.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import classes from './TallyTable.module.css';

/** The votes as shares of all deputies in office, as the law counts them. */
export function TallyTable({ resolution, tally }: { resolution: ResolutionCase; tally: Tally }) {
  const { t } = useTranslation();
  const number = useNumber();
  const share = useShare();
  const total = resolution.deputiesInOffice;
  const voted = tally.for + tally.against + tally.notVoting;
  const rows: [string, number][] = [
    [t('sessions.for'), tally.for],
    [t('sessions.against'), tally.against],
    [t('sessions.notVoting'), tally.notVoting],
  ];
  if (total != null && total > voted) rows.push([t('sessions.absent'), total - voted]);
  return (
    <Section title={t('sessions.tally')}>
      <table className={`${classes.tally} ${classes.deciding}`}>
        <thead>
          <tr>
            <th scope="col">{t('sessions.vote')}</th>
            <th scope="col">{t('sessions.votes')}</th>
            {total != null && <th scope="col">{t('sessions.ofAll', { total: number(total) })}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, votes]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(votes)}</td>
              {total != null && <td>{share(votes / total)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {resolution.rule && (
        <p className={classes.rule}>
          {resolution.rule.text} ({resolution.rule.legalBasis})
        </p>
      )}
    </Section>
  );
}
