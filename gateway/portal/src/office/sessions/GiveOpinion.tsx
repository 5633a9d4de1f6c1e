import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConsultationCase, GiveOpinionRequest } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useWords } from '../../i18n/words.ts';
import { formatInstant } from '../../lib/dates.ts';
import { listed } from '../../ui/case/Actions.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from './Chamber.module.css';
import { ChamberProblem } from './ChamberProblem.tsx';
import { CONSULTATIONS } from './opinions.ts';
import { useChamberCommand } from './useChamberCommand.ts';

const STANCES = ['AGREE', 'DISAGREE', 'OTHER'] as const;

type Stance = (typeof STANCES)[number];

/** The deputy's answer: one press to agree, and a few words to do otherwise. */
export function GiveOpinion({ one }: { one: ConsultationCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const words = useWords();
  const command = useChamberCommand();
  const [chosen, choose] = useState<Stance | null>(null);
  const give = listed(one.actions, 'giveOpinion');
  const path = `${CONSULTATIONS}/${one.id}/opinions`;
  if (!give || !one.ownAsked) return null;
  const press = (stance: Stance) => {
    if (stance !== 'AGREE') return choose(stance);
    choose(null);
    void command.send('agree', path, { stance, edition: one.edition });
  };
  return (
    <section aria-label={t('consultations.yourOpinion')} className={classes.cast}>
      <ChamberProblem problem={command.state?.problem ?? null} />
      {one.own && (
        <Notice tone="done" live>
          <p>
            {t('consultations.recorded', {
              stance: code('stance', one.own.stance),
              when: formatInstant(one.own.at),
            })}
          </p>
          {one.own.reasons && <p>{one.own.reasons}</p>}
        </Notice>
      )}
      {give.allowed && (
        <div className={classes.choices}>
          {STANCES.map((stance) => (
            <Button
              key={stance}
              size="xl"
              variant={(chosen ?? one.own?.stance) === stance ? 'filled' : 'default'}
              aria-pressed={(chosen ?? one.own?.stance) === stance}
              onClick={() => press(stance)}
            >
              {stance === 'AGREE' && command.state?.phase === 'sending'
                ? t('form.sending')
                : code('stance', stance)}
            </Button>
          ))}
        </div>
      )}
      {chosen && (
        <CommandForm
          title={code('stance', chosen)}
          submit={t('consultations.send')}
          command={{
            id: `consultations.${one.id}.${chosen}`,
            path,
            fields: fieldsOf(GiveOpinionRequest, {
              reasons: {
                kind: 'text',
                label: t('consultations.reasons'),
                hint: t('consultations.reasonsHint'),
                long: true,
                needed: true,
              },
            }),
            body: (body) => ({ ...body, stance: chosen, edition: one.edition }),
            onDone: () => choose(null),
          }}
          onCancel={() => choose(null)}
        />
      )}
      {!give.allowed && one.stage === 'OPEN' && give.reason && <p>{words(give.reason.detail)}</p>}
    </section>
  );
}
