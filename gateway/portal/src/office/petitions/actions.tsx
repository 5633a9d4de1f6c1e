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
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import type { Fields, Values } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import type { Stands } from '../../ui/form/standing.ts';
import { dayOf, PETITIONS } from './petition.ts';

type Operation = PetitionCase['actions'][number]['name'];

/** Each command with the name of its form, the likeliest first. */
const STEPS = {
  forwardPetition: 'forwarding',
  guidePetition: 'guidance',
  recordPetitionAnswer: 'answer',
  remindAgency: 'reminders',
  closePetition: 'closing',
} as const satisfies Record<Operation, string>;

type Name = (typeof STEPS)[Operation];

type Form = { fields: Fields; initial?: Values; stands: Stands };

function useForms(one: PetitionCase): Record<Name, Form> {
  const { t } = useTranslation();
  const reasons = useOptions('petitionClosing').filter(({ value }) =>
    one.closingReasons.some((reason) => reason === value),
  );
  const textAllowed = () => one.takesText;
  const document = {
    kind: 'text',
    label: t('petitions.documentNumber'),
    hint: t('petitions.documentHint'),
  } as const;
  const agency = { kind: 'text', label: t('petitions.agency') } as const;
  const day = (label: string) => ({ kind: 'day', label, start: 'today' }) as const;
  const reason = one.closingReasons[0] ?? '';
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

/** The forms of a petition, with what the service says of each. */
export function usePetitionActions(one: PetitionCase): Action[] {
  const { t } = useTranslation();
  const forms = useForms(one);
  return (Object.entries(STEPS) as [Operation, Name][]).map(([operation, name]) => ({
    name,
    said: listed(one.actions, operation),
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
