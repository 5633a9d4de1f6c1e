import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ReceivePetition } from '../../api/generated/petitions.ts';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields, Values } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { PETITIONS } from './petition.ts';

function useFields(): Fields {
  const { t } = useTranslation();
  const kinds = useOptions('petitionKind');
  const sources = useOptions('petitionSource');
  const fields = useOptions('petitionField');
  const checks = useOptions('petitionCheck');
  return useMemo(
    () =>
      fieldsOf(ReceivePetition, {
        receivedOn: { kind: 'day', label: t('petitions.receivedOn'), start: 'today' },
        kind: { kind: 'choice', label: t('petitions.kind'), options: kinds },
        source: { kind: 'choice', label: t('petitions.source'), options: sources },
        paperFileNumber: {
          kind: 'text',
          label: t('petitions.paperFileNumber'),
          hint: t('petitions.paperFileHint'),
        },
        field: { kind: 'choice', label: t('petitions.field'), options: fields },
        subject: {
          kind: 'text',
          label: t('petitions.subject'),
          hint: t('petitions.subjectHint'),
          long: true,
          when: ({ kind }) => kind !== 'DENUNCIATION',
          needed: true,
        },
        signatories: {
          kind: 'count',
          label: t('petitions.signatories'),
          unit: t('petitions.people'),
        },
        checks: {
          kind: 'checks',
          label: t('petitions.checks'),
          hint: t('petitions.checksHint'),
          options: checks,
        },
      }),
    [t, kinds, sources, fields, checks],
  );
}

const INITIAL = { signatories: '1' };

/** Until the kind is known, the input may belong to a denunciation. */
const secret = ({ kind }: Values) => kind === '' || kind === 'DENUNCIATION';

/** The form at the counter for a new petition. */
export function PetitionNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fields = useFields();
  return (
    <>
      <PageHead
        title={t('petitions.receive')}
        back={{ to: '/petitions', where: t('petitions.title') }}
        lead={t('petitions.receiveLead')}
      />
      <CommandForm
        submit={t('petitions.receiveDo')}
        command={{
          id: 'petitions.receive',
          path: PETITIONS,
          fields,
          initial: INITIAL,
          secret,
          onDone: ({ id }) => void navigate(`/petitions/${id}`, { replace: true }),
        }}
        onCancel={() => void navigate('/petitions')}
      />
    </>
  );
}
