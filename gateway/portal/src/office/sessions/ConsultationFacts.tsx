import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsultationCase } from '../../api/generated/sessions.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { formatInstant } from '../../lib/dates.ts';
import { Facts, Section } from '../../ui/case/CasePage.tsx';
import { Day } from '../../ui/When.tsx';

/** When and whom the office asked, and what it did since. */
export function ConsultationFacts({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
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
  );
}
