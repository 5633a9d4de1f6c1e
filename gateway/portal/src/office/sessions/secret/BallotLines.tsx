import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecretBallotCase } from '../../../api/generated/sessions.ts';
import { useCode } from '../../../i18n/codes.ts';
import { useNumber } from '../../../i18n/numbers.ts';
import classes from '../Chamber.module.css';
import type { Mark } from './secretBallots.ts';

type Props = {
  one: SecretBallotCase;
  sending: boolean;
  drop: (marks: readonly Mark[]) => void;
};

/** The ballot: one press for each line, and one to drop it. A line without a press stays blank. */
export function BallotLines({ one, sending, drop }: Props) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const [marks, setMarks] = useState<Readonly<Record<number, Mark>>>({});
  const all = one.lines.map((line) => marks[line.number] ?? 'BLANK');
  const blank = all.filter((mark) => mark === 'BLANK').length;
  return (
    <>
      {one.lines.map((line) => (
        <fieldset key={line.number} className={classes.cast}>
          <legend>
            {line.name}, {line.post}
          </legend>
          <div className={classes.choices}>
            {one.marks.map((mark) => (
              <Button
                key={mark}
                size="xl"
                variant={marks[line.number] === mark ? 'filled' : 'default'}
                aria-pressed={marks[line.number] === mark}
                onClick={() => setMarks({ ...marks, [line.number]: mark })}
              >
                {code('mark', mark)}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
      <p className={classes.press}>
        <Button size="xl" disabled={blank === all.length || sending} onClick={() => drop(all)}>
          {t(sending ? 'form.sending' : 'sessions.dropBallot')}
        </Button>
        <span className={classes.note}>
          {blank > 0
            ? t('sessions.blankLines', { count: blank, number: number(blank) })
            : t('sessions.dropBallotNote')}
        </span>
      </p>
    </>
  );
}
