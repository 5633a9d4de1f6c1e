import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupervisionView } from '../../api/generated/supervision.ts';
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
import { SupervisionNav } from './SupervisionNav.tsx';
import { SUPERVISION_YEARS, SUPERVISIONS, supervisionTone } from './supervision.ts';

const DEFAULTS = { q: '', year: '', form: '', status: '', after: '' };

const answered = ({ recommendations }: SupervisionView) =>
  recommendations.filter(({ status }) => status !== 'MADE').length;

function useColumns(): Column<SupervisionView>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn('title', t('supervision.titleField'), (row) => row.title, { wide: true }),
    textColumn('form', t('common.form'), (row) => code('supervisionForm', row.form)),
    textColumn(
      'subject',
      t('supervision.subject'),
      (row) => row.subjectName ?? code('supervisionSubject', row.subject),
    ),
    dayColumn('opened', t('supervision.openedOn'), (row) => row.openedOn),
    textColumn('recommendations', t('supervision.recommendationsShort'), (row) =>
      row.recommendations.length === 0
        ? null
        : t('supervision.answeredOf', { answered: answered(row), all: row.recommendations.length }),
    ),
    useStatusColumn(
      (row) => code('supervisionStatus', row.status),
      (row) => supervisionTone[row.status],
    ),
  ];
}

function useCard() {
  const code = useCode();
  return (row: SupervisionView): Card => ({
    title: row.title,
    facts: [
      <Status key="status" tone={supervisionTone[row.status]}>
        {code('supervisionStatus', row.status)}
      </Status>,
      <span key="form">
        {code('supervisionForm', row.form)} · <Day day={row.openedOn} />
      </span>,
    ],
  });
}

export function SupervisionList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<SupervisionView>
      title={t('supervision.title')}
      sub={<SupervisionNav />}
      count={(count) => t('supervision.count', { count })}
      path={SUPERVISIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/supervisions/${row.id}`}
      filtered={bar.active}
      empty={t('supervision.empty')}
      file="giam-sat"
      action={
        may.write(me) && (
          <Button component={Link} to="/supervisions/new" leftSection={<Icon name="plus" small />}>
            {t('supervision.open')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={SUPERVISION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter {...pick('form', t('common.form'), useOptions('supervisionForm'))} />
          <PickFilter {...pick('status', t('common.status'), useOptions('supervisionStatus'))} />
        </Filters>
      }
    />
  );
}
