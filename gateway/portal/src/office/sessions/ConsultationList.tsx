import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsultationView } from '../../api/generated/sessions.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { useAddress } from '../../lib/address.ts';
import { formatInstant } from '../../lib/dates.ts';
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
import { CONSULTATION_YEARS, CONSULTATIONS, consultationTone } from './opinions.ts';
import { SessionsNav } from './SessionsNav.tsx';

const DEFAULTS = { q: '', year: '', stage: '', waitingForMe: '', after: '' };

function useColumns(): Column<ConsultationView>[] {
  const { t } = useTranslation();
  const code = useCode();
  const count = useCountColumn();
  return [
    textColumn('title', t('consultations.matter'), (row) => row.title, { wide: true }),
    dayColumn('asked-on', t('consultations.askedOn'), (row) => row.askedOn),
    textColumn('deadline', t('consultations.deadline'), (row) => formatInstant(row.deadline), {
      tight: true,
    }),
    count('asked', t('consultations.asked'), (row) => row.asked),
    count('agree', code('stance', 'AGREE'), (row) => row.tally?.agree),
    useStatusColumn(
      (row) => code('consultationStage', row.stage),
      (row) => consultationTone[row.stage],
    ),
  ];
}

function useCard() {
  const { t } = useTranslation();
  const code = useCode();
  return (row: ConsultationView): Card => ({
    title: row.title,
    facts: [
      <Status key="status" tone={consultationTone[row.stage]}>
        {code('consultationStage', row.stage)}
      </Status>,
      <span key="deadline">{t('consultations.until', { when: formatInstant(row.deadline) })}</span>,
    ],
  });
}

export function ConsultationList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, pick, bar } = useFilters(filters, change);
  return (
    <ListPage<ConsultationView>
      title={t('consultations.title')}
      lead={filters.waitingForMe !== '' && t('consultations.onlyWaiting')}
      sub={<SessionsNav />}
      count={(count) => t('consultations.count', { count })}
      path={CONSULTATIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/consultations/${row.id}`}
      filtered={bar.active}
      empty={t('consultations.empty')}
      file="lay-y-kien"
      action={
        may.write(me) && (
          <Button component={Link} to="/consultations/new" leftSection={<Icon name="plus" small />}>
            {t('consultations.ask')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={CONSULTATION_YEARS} value={filters.year} onChange={set.year} />
          <PickFilter {...pick('stage', t('common.status'), useOptions('consultationStage'))} />
        </Filters>
      }
    />
  );
}
