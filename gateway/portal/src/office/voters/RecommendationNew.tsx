import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { ConsolidateRecommendation, type OpinionView } from '../../api/generated/voter-contact.ts';
import type { ListOf } from '../../api/shared.ts';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { OpinionPicker } from './OpinionPicker.tsx';
import { OPINIONS, RECOMMENDATIONS } from './voters.ts';

const BEGINNING = 60;

/** Returns the beginning of an opinion that was shown in the picker. */
function beginning(queries: QueryClient, id: string): string | undefined {
  const lists = queries.getQueriesData<ListOf<OpinionView>>({ queryKey: [OPINIONS] });
  const text = lists.flatMap(([, list]) => list?.items ?? []).find((one) => one.id === id)?.text;
  return text && text.length > BEGINNING ? `${text.slice(0, BEGINNING).trim()}…` : text;
}

function useFields(): Fields {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const fields = useOptions('opinionField');
  const levels = useOptions('level');
  return useMemo(
    () =>
      fieldsOf(ConsolidateRecommendation, {
        opinionIds: {
          kind: 'picked',
          label: t('voters.opinions'),
          render: (picked) => <OpinionPicker {...picked} />,
          nameOf: (id) => {
            const text = beginning(queries, id);
            return text ? `«${text}»` : t('voters.chosenOpinion');
          },
        },
        text: {
          kind: 'text',
          label: t('voters.recommendation'),
          hint: t('voters.recommendationHint'),
          long: true,
        },
        field: { kind: 'choice', label: t('voters.field'), options: fields },
        level: { kind: 'choice', label: t('voters.level'), options: levels },
        consolidatedOn: { kind: 'day', label: t('voters.consolidatedOn'), start: 'today' },
      }),
    [t, queries, fields, levels],
  );
}

/** The form that consolidates many opinions into one recommendation. */
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
