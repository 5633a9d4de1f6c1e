import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PracticeView } from '../../api/generated/regional.ts';
import { useAddress } from '../../lib/address.ts';
import { shortName } from '../../lib/lineage.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { dayColumn, useCountColumn } from '../../ui/list/columns.tsx';
import { type Card, type Column, textColumn } from '../../ui/list/DataTable.tsx';
import { Filters, SearchFilter } from '../../ui/list/Filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { useCouncilNames } from '../councils.ts';
import { PRACTICES } from './area.ts';

const DEFAULTS = { q: '', after: '' };

function useColumns(): Column<PracticeView>[] {
  const { t } = useTranslation();
  const names = useCouncilNames();
  const count = useCountColumn();
  return [
    textColumn('title', t('practices.titleField'), (row) => row.title, { wide: true }),
    textColumn('council', t('practices.council'), (row) => shortName(names, row.council)),
    textColumn('field', t('practices.field'), (row) => row.field),
    dayColumn('shared', t('practices.sharedOn'), (row) => row.sharedOn),
    count('adoptions', t('practices.adoptions'), (row) => row.adoptedBy.length),
  ];
}

function useCard() {
  const { t } = useTranslation();
  const names = useCouncilNames();
  return (row: PracticeView): Card => ({
    title: row.title,
    facts: [
      shortName(names, row.council),
      t('practices.adoptedBy', { count: row.adoptedBy.length }),
    ],
  });
}

export function PracticeList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, bar } = useFilters(filters, change);
  return (
    <ListPage<PracticeView>
      title={t('practices.title')}
      count={(count) => t('practices.count', { count })}
      path={PRACTICES}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/practices/${row.id}`}
      filtered={bar.active}
      empty={t('practices.empty')}
      file="kinh-nghiem"
      action={
        may.write(me) && (
          <Button component={Link} to="/practices/new" leftSection={<Icon name="plus" small />}>
            {t('practices.draft')}
          </Button>
        )
      }
      filters={<Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />} />}
    />
  );
}
