import { useTranslation } from 'react-i18next';
import {
  ClosePetition,
  ForwardPetition,
  GuidePetition,
  type PetitionCase,
  RecordAnswer,
  RemindAgency,
} from '../../api/generated/petitions.ts';
import { useOptions } from '../../i18n/codes.ts';
import type { Action } from '../../ui/case/CasePage.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import type { Fields, Values } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import type { Stands } from '../../ui/form/standing.ts';
import { dayOf, PETITIONS } from './petition.ts';

type Name = 'forwarding' | 'guidance' | 'reminders' | 'answer' | 'closing';

/** Returns the possible actions in each state, the likeliest first. */
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

/** Returns the closing reasons that fit a petition's state, the usual one first. */
export function closingReasons(status: PetitionCase['status']): ClosePetition['reason'][] {
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

const NAMES: readonly Name[] = ['forwarding', 'guidance', 'reminders', 'answer', 'closing'];

type Form = { fields: Fields; initial?: Values; stands: Stands };

function useForms(one: PetitionCase): Record<Name, Form> {
  const { t } = useTranslation();
  const reasons = useOptions('petitionClosing').filter(({ value }) =>
    closingReasons(one.status).some((reason) => reason === value),
  );
  /** Free text about a denunciation could name the denouncer, so it is not allowed. */
  const textAllowed = () => one.kind !== 'DENUNCIATION';
  const document = {
    kind: 'text',
    label: t('petitions.documentNumber'),
    hint: t('petitions.documentHint'),
  } as const;
  const agency = { kind: 'text', label: t('petitions.agency') } as const;
  const day = (label: string) => ({ kind: 'day', label, start: 'today' }) as const;
  const reason = closingReasons(one.status)[0] ?? '';
  return {
    forwarding: {
      fields: fieldsOf(ForwardPetition, {
        toAgency: agency,
        forwardedOn: day(t('petitions.forwardedOn')),
        documentNumber: document,
      }),
      stands: { toAgency: one.toAgency, forwardedOn: dayOf(one, 'forwarded') },
    },
    guidance: {
      fields: fieldsOf(GuidePetition, {
        text: {
          kind: 'text',
          label: t('petitions.guidanceText'),
          hint: t('petitions.noPersonalData'),
          long: true,
          when: textAllowed,
          needed: true,
        },
        guidedOn: day(t('petitions.guidedOn')),
        documentNumber: document,
      }),
      stands: { guidedOn: dayOf(one, 'guided') },
    },
    reminders: {
      fields: fieldsOf(RemindAgency, {
        remindedOn: day(t('petitions.remindedOn')),
        documentNumber: document,
      }),
      stands: { remindedOn: dayOf(one, 'reminded') },
    },
    answer: {
      fields: fieldsOf(RecordAnswer, {
        agency,
        answeredOn: day(t('petitions.answeredOn')),
        documentNumber: document,
        summary: {
          kind: 'text',
          label: t('petitions.summary'),
          hint: t('petitions.noPersonalData'),
          long: true,
          when: textAllowed,
        },
      }),
      initial: { agency: one.toAgency ?? '' },
      stands: { agency: one.toAgency, answeredOn: one.answeredOn },
    },
    closing: {
      fields: fieldsOf(ClosePetition, {
        reason: { kind: 'choice', label: t('petitions.closingReason'), options: reasons },
        closedOn: day(t('petitions.closedOn')),
      }),
      initial: { reason },
      stands: { closedOn: dayOf(one, 'closed') },
    },
  };
}

/** Returns the forms that a petition offers in its present state. */
export function usePetitionActions(one: PetitionCase): Action[] {
  const { t } = useTranslation();
  const forms = useForms(one);
  const next = nextActions(one);
  const rest = NAMES.filter((name) => !next.includes(name));
  return [...next, ...rest].map((name) => ({
    name,
    offered: next.includes(name),
    label: t(`petitions.do.${name}`),
    form: (close) => (
      <CaseForm
        title={t(`petitions.do.${name}`)}
        lead={t(`petitions.lead.${name}`)}
        submit={t(`petitions.submit.${name}`)}
        stands={forms[name].stands}
        command={{
          id: `petitions.${one.id}.${name}`,
          path: `${PETITIONS}/${one.id}/${name}`,
          fields: forms[name].fields,
          initial: forms[name].initial,
          secret: () => one.kind === 'DENUNCIATION',
          preview:
            name === 'closing'
              ? () => t('petitions.closingForeseen', { code: one.code })
              : undefined,
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  }));
}
