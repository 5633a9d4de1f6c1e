import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecommendationView } from '../../api/generated/voter-contact.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { useAddress } from '../../lib/address.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { dayColumn, useCountColumn, useStatusColumn } from '../../ui/list/columns.tsx';
import { type Card, type Column, textColumn } from '../../ui/list/DataTable.tsx';
import { Filters, PickFilter, SearchFilter } from '../../ui/list/Filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { Status } from '../../ui/Status.tsx';
import { VotersNav } from './VotersNav.tsx';
import { RECOMMENDATION_YEARS, RECOMMENDATIONS, recommendationTone } from './voters.ts';

const DEFAULTS = { q: '', year: '', status: '', level: '', after: '' };

function useColumns(): Column<RecommendationView>[] {
  const { t } = useTranslation();
  const code = useCode();
  const count = useCountColumn();
  return [
    textColumn('text', t('voters.recommendation'), (row) => row.text, { wide: true }),
    textColumn('level', t('common.level'), (row) => code('level', row.level)),
    count('opinions', t('voters.fromOpinions'), (row) => row.opinionCount),
    dayColumn('consolidated', t('voters.consolidatedOn'), (row) => row.consolidatedOn),
    textColumn('agency', t('voters.toAgency'), (row) => row.toAgency),
    useStatusColumn(
      (row) =>
        row.result
          ? code('voterResult', row.result)
          : code('voterRecommendationStatus', row.status),
      (row) => recommendationTone[row.status],
    ),
  ];
}

function useCard() {
  const code = useCode();
  return (row: RecommendationView): Card => ({
    title: row.text,
    facts: [
      <Status key="status" tone={recommendationTone[row.status]}>
        {code('voterRecommendationStatus', row.status)}
      </Status>,
      row.toAgency ?? code('level', row.level),
    ],
  });
}

export function VoterRecommendationList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<RecommendationView>
      title={t('voters.recommendations')}
      sub={<VotersNav />}
      count={(count) => t('voters.recommendationCount', { count })}
      path={RECOMMENDATIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/recommendations/${row.id}`}
      filtered={bar.active}
      empty={t('voters.recommendationsEmpty')}
      file="kien-nghi-cu-tri"
      action={
        may.write(me) && (
          <Button
            component={Link}
            to="/recommendations/new"
            leftSection={<Icon name="plus" small />}
          >
            {t('voters.consolidate')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={RECOMMENDATION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter
            {...pick('status', t('common.status'), useOptions('voterRecommendationStatus'))}
          />
          <PickFilter {...pick('level', t('common.level'), useOptions('level'))} />
        </Filters>
      }
    />
  );
}
