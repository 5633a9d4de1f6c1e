import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SittingCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { listed } from '../../ui/case/Actions.tsx';
import { Section } from '../../ui/case/CasePage.tsx';
import { Status } from '../../ui/Status.tsx';
import { presenceTone, SITTINGS } from './chamber.ts';
import classes from './Roll.module.css';

type Props = {
  sitting: SittingCase;
  send: (name: string, path: string, body: unknown) => Promise<void>;
};

/** The deputies by name; the secretary records with one press who is here. */
export function Roll({ sitting, send }: Props) {
  const { t } = useTranslation();
  const code = useCode();
  const records = listed(sitting.actions, 'recordAttendance')?.allowed === true;
  const record = (deputyId: string, presence: 'PRESENT' | 'ABSENT') =>
    void send(`${deputyId} ${presence}`, `${SITTINGS}/${sitting.id}/attendance`, {
      deputyId,
      presence,
    });
  return (
    <Section title={t('sessions.roll')}>
      <ul className={classes.roll}>
        {sitting.roll.map((one) => (
          <li key={one.deputyId}>
            <span className={classes.name}>
              {one.name}
              {one.group && <small>{one.group}</small>}
              {one.reason && <small>{one.reason}</small>}
            </span>
            <Status tone={presenceTone[one.presence]}>{code('presence', one.presence)}</Status>
            {records && (
              <span className={classes.marks}>
                <Button
                  size="xs"
                  variant="default"
                  disabled={one.presence === 'PRESENT'}
                  aria-label={t('sessions.markPresent', { name: one.name })}
                  onClick={() => record(one.deputyId, 'PRESENT')}
                >
                  {code('presence', 'PRESENT')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  disabled={one.presence === 'ABSENT'}
                  aria-label={t('sessions.markAbsent', { name: one.name })}
                  onClick={() => record(one.deputyId, 'ABSENT')}
                >
                  {t('sessions.absent')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
