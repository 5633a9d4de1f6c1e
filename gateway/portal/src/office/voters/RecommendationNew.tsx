import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { PageHead } from '../../ui/Page.tsx';
import { OpinionPicker } from './OpinionPicker.tsx';
import { RECOMMENDATIONS } from './voters.ts';

function useFields(): Fields {
  const { t } = useTranslation();
  const fields = useOptions('opinionField');
  const levels = useOptions('level');
  return useMemo(
    () => ({
      opinionIds: {
        kind: 'picked',
        label: t('voters.opinions'),
        render: (picked) => <OpinionPicker {...picked} />,
      },
      text: {
        kind: 'text',
        label: t('voters.recommendation'),
        hint: t('voters.recommendationHint'),
        long: true,
        maxLength: 4000,
      },
      field: { kind: 'choice', label: t('voters.field'), options: fields },
      level: { kind: 'choice', label: t('voters.level'), options: levels },
      consolidatedOn: { kind: 'day', label: t('voters.consolidatedOn'), start: 'today' },
    }),
    [t, fields, levels],
  );
}

/** Many spoken opinions become one recommendation in writing. */
export function VoterRecommendationNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const first = params.get('opinion');
  const fields = useFields();
  const initial = useMemo(() => ({ opinionIds: first ? [first] : [] }), [first]);
  return (
    <>
      <PageHead
        title={t('voters.consolidate')}
        back={{ to: '/recommendations', where: t('voters.recommendations') }}
      />
      <CommandForm
        submit={t('voters.consolidateDo')}
        command={{
          id: first ? `recommendations.consolidate.${first}` : 'recommendations.consolidate',
          path: RECOMMENDATIONS,
          fields,
          initial,
          onDone: ({ id }) => void navigate(`/recommendations/${id}`, { replace: true }),
        }}
        onCancel={() => void navigate('/recommendations')}
      />
    </>
  );
}
