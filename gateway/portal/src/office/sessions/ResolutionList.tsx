import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResolutionView } from '../../api/generated/sessions.ts';
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
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { SessionsNav } from './SessionsNav.tsx';
import { RESOLUTION_YEARS, RESOLUTIONS, resolutionTone } from './session.ts';

const DEFAULTS = { q: '', year: '', kind: '', status: '', sessionId: '', after: '' };

function useColumns(): Column<ResolutionView>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn(
      'number',
      t('sessions.documentNumber'),
      (row) => row.documentNumber ?? t('sessions.noNumber'),
      { tight: true },
    ),
    textColumn('title', t('sessions.resolutionTitle'), (row) => row.title, { wide: true }),
    textColumn('kind', t('common.kind'), (row) => code('resolutionKind', row.kind)),
    dayColumn('submitted', t('sessions.submittedOn'), (row) => row.submittedOn),
    dayColumn('voted', t('sessions.votedOn'), (row) => row.votedOn),
    useStatusColumn(
      (row) => code('resolutionStatus', row.status),
      (row) => resolutionTone[row.status],
    ),
  ];
}

function useCard() {
  const code = useCode();
  return (row: ResolutionView): Card => ({
    title: row.documentNumber ? `${row.documentNumber}: ${row.title}` : row.title,
    facts: [
      <Status key="status" tone={resolutionTone[row.status]}>
        {code('resolutionStatus', row.status)}
      </Status>,
      <span key="day">
        {code('resolutionKind', row.kind)} · <Day day={row.votedOn ?? row.submittedOn} />
      </span>,
    ],
  });
}

export function ResolutionList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<ResolutionView>
      title={t('sessions.resolutions')}
      lead={filters.sessionId !== '' && t('sessions.ofOneSession')}
      sub={<SessionsNav />}
      count={(count) => t('sessions.resolutionCount', { count })}
      path={RESOLUTIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/resolutions/${row.id}`}
      filtered={bar.active}
      empty={t('sessions.resolutionsEmpty')}
      file="nghi-quyet"
      action={
        may.write(me) && (
          <Button component={Link} to="/resolutions/new" leftSection={<Icon name="plus" small />}>
            {t('sessions.submitDraft')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={RESOLUTION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter {...pick('kind', t('common.kind'), useOptions('resolutionKind'))} />
          <PickFilter {...pick('status', t('common.status'), useOptions('resolutionStatus'))} />
        </Filters>
      }
    />
  );
}
