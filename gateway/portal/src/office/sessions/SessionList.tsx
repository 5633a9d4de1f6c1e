import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SessionView } from '../../api/generated/sessions.ts';
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
import { Day } from '../../ui/When.tsx';
import { SessionsNav } from './SessionsNav.tsx';
import { SESSION_YEARS, SESSIONS, sessionTone } from './session.ts';

const DEFAULTS = { q: '', year: '', kind: '', status: '', after: '' };

function useColumns(): Column<SessionView>[] {
  const { t } = useTranslation();
  const code = useCode();
  const count = useCountColumn();
  return [
    textColumn(
      'number',
      t('sessions.title'),
      (row) => t('common.session', { number: row.number }),
      {
        tight: true,
      },
    ),
    textColumn('title', t('sessions.titleField'), (row) => row.title, { wide: true }),
    textColumn('kind', t('common.kind'), (row) => code('sessionKind', row.kind)),
    dayColumn('opens', t('sessions.opensOn'), (row) => row.opensOn),
    dayColumn('closed', t('sessions.closedOn'), (row) => row.closedOn),
    count('attended', t('sessions.attended'), (row) => row.attended),
    useStatusColumn(
      (row) => code('sessionStatus', row.status),
      (row) => sessionTone[row.status],
    ),
  ];
}

function useCard() {
  const { t } = useTranslation();
  const code = useCode();
  return (row: SessionView): Card => ({
    title: `${t('common.session', { number: row.number })}: ${row.title}`,
    facts: [
      <Status key="status" tone={sessionTone[row.status]}>
        {code('sessionStatus', row.status)}
      </Status>,
      <span key="day">
        {code('sessionKind', row.kind)} · <Day day={row.opensOn} />
      </span>,
    ],
  });
}

export function SessionList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<SessionView>
      title={t('sessions.title')}
      sub={<SessionsNav />}
      count={(count) => t('sessions.count', { count })}
      path={SESSIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/sessions/${row.id}`}
      filtered={bar.active}
      empty={t('sessions.empty')}
      file="ky-hop"
      action={
        may.write(me) && (
          <Button component={Link} to="/sessions/new" leftSection={<Icon name="plus" small />}>
            {t('sessions.convene')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={SESSION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter {...pick('kind', t('common.kind'), useOptions('sessionKind'))} />
          <PickFilter {...pick('status', t('common.status'), useOptions('sessionStatus'))} />
        </Filters>
      }
    />
  );
}
