import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeputyView } from '../../api/generated/sessions.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { useAddress } from '../../lib/address.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { dayColumn, useStatusColumn } from '../../ui/list/columns.tsx';
import { type Card, type Column, textColumn } from '../../ui/list/DataTable.tsx';
import { Filters, PickFilter, SearchFilter } from '../../ui/list/Filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { Status } from '../../ui/Status.tsx';
import { DEPUTIES, deputyTone } from './deputies.ts';
import { SessionsNav } from './SessionsNav.tsx';

const DEFAULTS = { q: '', state: '', after: '' };

function useColumns(): Column<DeputyView>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn('name', t('sessions.deputyName'), (row) => row.name, { wide: true }),
    textColumn('group', t('sessions.group'), (row) => row.group ?? ''),
    textColumn('constituency', t('sessions.constituency'), (row) => row.constituency ?? ''),
    dayColumn('since', t('sessions.since'), (row) => row.since),
    useStatusColumn(
      (row) => code('deputyState', row.state),
      (row) => deputyTone[row.state],
    ),
  ];
}

function useCard() {
  const code = useCode();
  return (row: DeputyView): Card => ({
    title: row.name,
    facts: [
      <Status key="status" tone={deputyTone[row.state]}>
        {code('deputyState', row.state)}
      </Status>,
      <span key="group">{row.group}</span>,
    ],
  });
}

export function DeputyList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<DeputyView>
      title={t('sessions.deputyTitle')}
      sub={<SessionsNav />}
      count={(count) => t('sessions.deputyCount', { count })}
      path={DEPUTIES}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/deputies/${row.id}`}
      filtered={bar.active}
      empty={t('sessions.deputiesEmpty')}
      file="dai-bieu"
      action={
        may.lead(me) && (
          <>
            <Button component={Link} to="/deputies/import" variant="default">
              {t('sessions.importDeputies')}
            </Button>
            <Button component={Link} to="/deputies/new" leftSection={<Icon name="plus" small />}>
              {t('sessions.listDeputy')}
            </Button>
          </>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <PickFilter {...pick('state', t('common.status'), useOptions('deputyState'))} />
        </Filters>
      }
    />
  );
}
