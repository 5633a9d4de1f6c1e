import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DecisionView } from '../../api/generated/sessions.ts';
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
import { DECISION_YEARS, DECISIONS, decisionTone } from './decisions.ts';
import { SessionsNav } from './SessionsNav.tsx';

const DEFAULTS = { q: '', year: '', ground: '', status: '', sessionId: '', after: '' };

function useColumns(): Column<DecisionView>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn('number', t('sessions.documentNumber'), (row) => row.number, { tight: true }),
    textColumn('title', t('sessions.resolutionTitle'), (row) => row.title, { wide: true }),
    dayColumn('day', t('decisions.day'), (row) => row.day),
    textColumn('ground', t('decisions.ground'), (row) =>
      row.field ? code('urgentField', row.field) : code('decisionGround', row.ground),
    ),
    useStatusColumn(
      (row) => code('decisionStatus', row.status),
      (row) => decisionTone[row.status],
    ),
  ];
}

function useCard() {
  const code = useCode();
  return (row: DecisionView): Card => ({
    title: `${row.number}: ${row.title}`,
    facts: [
      <Status key="status" tone={decisionTone[row.status]}>
        {code('decisionStatus', row.status)}
      </Status>,
      <Day key="day" day={row.day} />,
    ],
  });
}

export function DecisionList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<DecisionView>
      title={t('decisions.title')}
      lead={filters.sessionId !== '' && t('decisions.ofOneSession')}
      sub={<SessionsNav />}
      count={(count) => t('decisions.count', { count })}
      path={DECISIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/decisions/${row.id}`}
      filtered={bar.active}
      empty={t('decisions.empty')}
      file="quyet-dinh-thuong-truc"
      action={
        may.write(me) && (
          <Button component={Link} to="/decisions/new" leftSection={<Icon name="plus" small />}>
            {t('decisions.record')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={DECISION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter {...pick('ground', t('decisions.ground'), useOptions('decisionGround'))} />
          <PickFilter {...pick('status', t('common.status'), useOptions('decisionStatus'))} />
        </Filters>
      }
    />
  );
}
