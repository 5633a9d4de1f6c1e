import { useTranslation } from 'react-i18next';
import type { ConsultationCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber, useShare } from '../../i18n/numbers.ts';
import { formatInstant } from '../../lib/dates.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Status } from '../../ui/Status.tsx';
import { stanceTone } from './opinions.ts';
import classes from './Roll.module.css';
import tables from './TallyTable.module.css';

/** How many think what, as shares of those who were asked. */
export function OpinionTally({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const share = useShare();
  if (!one.tally) return null;
  const rows: [string, number][] = [
    [code('stance', 'AGREE'), one.tally.agree],
    [code('stance', 'DISAGREE'), one.tally.disagree],
    [code('stance', 'OTHER'), one.tally.other],
    [t('consultations.noAnswer'), one.tally.noAnswer],
  ];
  return (
    <Section title={one.stage === 'COUNTED' ? t('consultations.report') : t('consultations.soFar')}>
      <table className={tables.tally}>
        <thead>
          <tr>
            <th scope="col">{t('consultations.opinion')}</th>
            <th scope="col">{t('consultations.deputiesSaid')}</th>
            <th scope="col">{t('consultations.ofAsked', { total: number(one.asked) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(count)}</td>
              <td>{share(count / one.asked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What the deputy has answered, as the server has recorded it. */
export function OwnOpinion({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  if (!one.own) return null;
  const { stance, at, reasons } = one.own;
  return (
    <Notice tone="done" live>
      <p>
        {t(one.stage === 'OPEN' ? 'consultations.recorded' : 'consultations.recordedFinally', {
          stance: code('stance', stance),
          when: formatInstant(at),
        })}
      </p>
      {reasons && <p>{reasons}</p>}
    </Notice>
  );
}

/** Who has answered what, those who have not first: the record of who asked. */
export function OpinionAnswers({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  if (one.deputies.length === 0) return null;
  return (
    <Section title={t('consultations.answers')}>
      <ul className={classes.roll}>
        {one.deputies.map(({ deputyId, name, group, answer }) => (
          <li key={deputyId}>
            <span className={classes.name}>
              {name}
              {group && <small>{group}</small>}
              {answer?.reasons && <small>{answer.reasons}</small>}
              {answer && answer.edition < one.edition && (
                <small>{t('consultations.earlierWording')}</small>
              )}
            </span>
            {answer ? (
              <Status tone={stanceTone[answer.stance]}>
                {`${code('stance', answer.stance)} · ${formatInstant(answer.at)}`}
              </Status>
            ) : (
              <Status tone="plain">{t('consultations.noAnswer')}</Status>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
