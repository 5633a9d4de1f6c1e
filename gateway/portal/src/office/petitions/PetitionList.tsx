import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PetitionView } from '../../api/generated/petitions.ts';
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
import { PETITION_YEARS, PETITIONS, petitionTone } from './petition.ts';

const DEFAULTS = { q: '', year: '', kind: '', status: '', eligible: '', after: '' };

function useColumns(): Column<PetitionView>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn('code', t('petitions.code'), (row) => row.code, { tight: true }),
    dayColumn('received', t('petitions.receivedOn'), (row) => row.receivedOn),
    textColumn('kind', t('petitions.kind'), (row) => code('petitionKind', row.kind), {
      tight: true,
    }),
    textColumn('field', t('petitions.field'), (row) => code('petitionField', row.field)),
    textColumn('eligible', t('petitions.eligible'), (row) =>
      row.eligible ? t('common.yes') : t('common.no'),
    ),
    useStatusColumn(
      (row) => code('petitionStatus', row.status),
      (row) => petitionTone[row.status],
    ),
    textColumn('agency', t('petitions.toAgency'), (row) => row.toAgency),
  ];
}

function useCard() {
  const code = useCode();
  return (row: PetitionView): Card => ({
    title: `${row.code} · ${code('petitionKind', row.kind)}`,
    facts: [
      <Status key="status" tone={petitionTone[row.status]}>
        {code('petitionStatus', row.status)}
      </Status>,
      <span key="day">
        <Day day={row.receivedOn} /> · {code('petitionField', row.field)}
      </span>,
    ],
  });
}

function useEligibleOptions() {
  const { t } = useTranslation();
  return [
    { value: 'true', label: t('common.yes') },
    { value: 'false', label: t('common.no') },
  ];
}

export function PetitionList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<PetitionView>
      title={t('petitions.title')}
      count={(count) => t('petitions.count', { count })}
      path={PETITIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/petitions/${row.id}`}
      filtered={bar.active}
      empty={t('petitions.empty')}
      file="don-thu"
      action={
        may.write(me) && (
          <Button component={Link} to="/petitions/new" leftSection={<Icon name="plus" small />}>
            {t('petitions.receive')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={PETITION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter {...pick('kind', t('petitions.kind'), useOptions('petitionKind'))} />
          <PickFilter {...pick('status', t('common.status'), useOptions('petitionStatus'))} />
          <PickFilter {...pick('eligible', t('petitions.eligible'), useEligibleOptions())} />
        </Filters>
      }
    />
  );
}
