import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../i18n/codes.ts';
import type { ToldField, Values } from '../../ui/form/fields.ts';

const isUrgent = ({ ground }: Values) => ground === 'URGENT';

/** The fields of what the paper of a decision says. */
export function useDecisionFields() {
  const { t } = useTranslation();
  const grounds = useOptions('decisionGround');
  const fields = useOptions('urgentField');
  return useMemo(
    () =>
      ({
        number: {
          kind: 'text',
          label: t('sessions.documentNumber'),
          hint: t('decisions.numberHint'),
        },
        day: { kind: 'day', label: t('decisions.day'), start: 'today' },
        ground: { kind: 'choice', label: t('decisions.ground'), options: grounds },
        field: {
          kind: 'choice',
          label: t('decisions.field'),
          options: fields,
          when: isUrgent,
          needed: true,
        },
        title: { kind: 'text', label: t('sessions.resolutionTitle'), long: true },
      }) satisfies Record<string, ToldField>,
    [t, grounds, fields],
  );
}
