import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/client.ts';
import { useOptions } from '../../i18n/codes.ts';
import type { Action } from '../../ui/case/CasePage.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { dayText, type Fields, type Values } from '../../ui/form/fields.ts';
import { PETITIONS, type PetitionCase, type PetitionStatus } from './petition.ts';

type Name = 'forwarding' | 'guidance' | 'reminders' | 'answer' | 'closing';

/** What can be done in each state, the likeliest first. */
export function nextActions(one: Pick<PetitionCase, 'status' | 'ineligibleGrounds'>): Name[] {
  switch (one.status) {
    case 'RECEIVED':
      if (one.ineligibleGrounds.length === 0) return ['forwarding', 'guidance', 'closing'];
      return one.ineligibleGrounds.includes('ALREADY_HANDLED')
        ? ['closing']
        : ['guidance', 'closing'];
    case 'FORWARDED':
      return ['answer', 'reminders', 'closing'];
    case 'GUIDED':
    case 'ANSWERED':
      return ['closing'];
    case 'CLOSED':
      return [];
  }
}

/** The reasons for closing that fit where a petition stands, the usual one first. */
export function closingReasons(status: PetitionStatus): string[] {
  switch (status) {
    case 'RECEIVED':
      return ['FILED', 'WITHDRAWN'];
    case 'FORWARDED':
      return ['WITHDRAWN'];
    case 'GUIDED':
      return ['GUIDED', 'WITHDRAWN'];
    case 'ANSWERED':
      return ['ANSWERED'];
    case 'CLOSED':
      return [];
  }
}

function useForms(one: PetitionCase): Record<Name, { fields: Fields; initial: Values }> {
  const { t } = useTranslation();
  const reasons = useOptions('petitionClosing').filter(({ value }) =>
    closingReasons(one.status).includes(value),
  );
  /** Free text about a denunciation could name the denouncer, so there is none. */
  const textAllowed = () => one.kind !== 'DENUNCIATION';
  const document = {
    kind: 'text',
    label: t('petitions.documentNumber'),
    hint: t('petitions.documentHint'),
    optional: true,
    maxLength: 60,
  } as const;
  const agency = { kind: 'text', label: t('petitions.agency'), maxLength: 200 } as const;
  const day = (label: string) => ({ kind: 'day', label }) as const;
  const now = dayText();
  const reason = closingReasons(one.status)[0] ?? '';
  return {
    forwarding: {
      fields: {
        toAgency: agency,
        forwardedOn: day(t('petitions.forwardedOn')),
        documentNumber: document,
      },
      initial: { forwardedOn: now },
    },
    guidance: {
      fields: {
        text: {
          kind: 'text',
          label: t('petitions.guidanceText'),
          hint: t('petitions.noPersonalData'),
          long: true,
          maxLength: 2000,
          when: textAllowed,
        },
        guidedOn: day(t('petitions.guidedOn')),
        documentNumber: document,
      },
      initial: { guidedOn: now },
    },
    reminders: {
      fields: { remindedOn: day(t('petitions.remindedOn')), documentNumber: document },
      initial: { remindedOn: now },
    },
    answer: {
      fields: {
        agency,
        answeredOn: day(t('petitions.answeredOn')),
        documentNumber: document,
        summary: {
          kind: 'text',
          label: t('petitions.summary'),
          hint: t('petitions.noPersonalData'),
          long: true,
          optional: true,
          maxLength: 2000,
          when: textAllowed,
        },
      },
      initial: { answeredOn: now, agency: one.toAgency ?? '' },
    },
    closing: {
      fields: {
        reason: { kind: 'choice', label: t('petitions.closingReason'), options: reasons },
        closedOn: day(t('petitions.closedOn')),
      },
      initial: { closedOn: now, reason },
    },
  };
}

/** The forms that a petition offers in its present state. */
export function usePetitionActions(found: Versioned<PetitionCase>, refresh: () => void): Action[] {
  const { t } = useTranslation();
  const one = found.value;
  const forms = useForms(one);
  return nextActions(one).map((name) => ({
    name,
    label: t(`petitions.do.${name}`),
    form: (close) => (
      <CommandForm
        title={t(`petitions.do.${name}`)}
        lead={t(`petitions.lead.${name}`)}
        submit={t(`petitions.submit.${name}`)}
        command={{
          id: `petitions.${one.id}.${name}`,
          path: `${PETITIONS}/${one.id}/${name}`,
          ...forms[name],
          ifMatch: found.etag,
          preview:
            name === 'closing'
              ? () => t('petitions.closingForeseen', { code: one.code })
              : undefined,
          onStale: refresh,
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  }));
}
