import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OpinionView } from '../../api/generated/voter-contact.ts';
import { useCode } from '../../i18n/codes.ts';
import { useAddress } from '../../lib/address.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { dayColumn } from '../../ui/list/columns.tsx';
import { type Card, type Column, textColumn } from '../../ui/list/DataTable.tsx';
import { Filters, SearchFilter } from '../../ui/list/Filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { Day } from '../../ui/When.tsx';
import { VotersNav } from './VotersNav.tsx';
import { OPINIONS } from './voters.ts';

const DEFAULTS = { q: '', meetingId: '', after: '' };

function useColumns(): Column<OpinionView>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn('text', t('voters.opinion'), (row) => row.text, { wide: true }),
    dayColumn('held', t('voters.heldOn'), (row) => row.heldOn),
    textColumn('field', t('voters.field'), (row) => code('opinionField', row.field)),
    textColumn('sector', t('voters.sector'), (row) => code('opinionSector', row.sector)),
    textColumn('consolidated', t('voters.consolidated'), (row) =>
      row.recommendationId ? t('common.yes') : t('common.no'),
    ),
  ];
}

function useCard() {
  const code = useCode();
  return (row: OpinionView): Card => ({
    title: row.text,
    facts: [
      <span key="day">
        <Day day={row.heldOn} /> · {code('opinionField', row.field)}
      </span>,
    ],
  });
}

export function OpinionList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, bar } = useFilters(filters, change);
  return (
    <ListPage<OpinionView>
      title={t('voters.opinions')}
      lead={filters.meetingId !== '' && t('voters.ofOneMeeting')}
      sub={<VotersNav />}
      count={(count) => t('voters.opinionCount', { count })}
      path={OPINIONS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/opinions/${row.id}`}
      filtered={bar.active}
      empty={t('voters.opinionsEmpty')}
      file="y-kien-cu-tri"
      action={
        may.write(me) && (
          <Button component={Link} to="/recommendations/new">
            {t('voters.consolidate')}
          </Button>
        )
      }
      filters={<Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />} />}
    />
  );
}
