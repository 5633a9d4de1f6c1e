import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingView } from '../../api/generated/voter-contact.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { useAddress } from '../../lib/address.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { dayColumn, useCountColumn } from '../../ui/list/columns.tsx';
import { type Card, type Column, textColumn } from '../../ui/list/DataTable.tsx';
import { Filters, SearchFilter } from '../../ui/list/Filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { Day } from '../../ui/When.tsx';
import { VotersNav } from './VotersNav.tsx';
import { MEETING_YEARS, MEETINGS } from './voters.ts';

const DEFAULTS = { q: '', year: '', after: '' };

function useColumns(): Column<MeetingView>[] {
  const { t } = useTranslation();
  const code = useCode();
  const count = useCountColumn();
  return [
    textColumn('place', t('voters.place'), (row) => row.place, { wide: true }),
    dayColumn('held', t('voters.heldOn'), (row) => row.heldOn),
    textColumn('kind', t('voters.meetingKind'), (row) => code('meetingKind', row.kind)),
    textColumn('mode', t('voters.mode'), (row) => code('meetingMode', row.mode)),
    count('attendees', t('voters.attendees'), (row) => row.attendees),
    count('speakers', t('voters.speakers'), (row) => row.speakers),
    count('opinions', t('voters.opinions'), (row) => row.opinions),
  ];
}

function useCard() {
  const { t } = useTranslation();
  const number = useNumber();
  return (row: MeetingView): Card => ({
    title: row.place,
    facts: [
      <Day key="day" day={row.heldOn} />,
      t('voters.meetingSaid', {
        attendees: number(row.attendees),
        opinions: number(row.opinions),
      }),
    ],
  });
}

export function MeetingList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after, ...filters }, change] = useAddress(DEFAULTS);
  const { set, bar } = useFilters(filters, change);
  return (
    <ListPage<MeetingView>
      title={t('voters.meetings')}
      sub={<VotersNav />}
      count={(count) => t('voters.meetingCount', { count })}
      path={MEETINGS}
      params={filters}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/meetings/${row.id}`}
      filtered={bar.active}
      empty={t('voters.meetingsEmpty')}
      file="tiep-xuc-cu-tri"
      action={
        may.write(me) && (
          <Button component={Link} to="/meetings/new" leftSection={<Icon name="plus" small />}>
            {t('voters.recordMeeting')}
          </Button>
        )
      }
      filters={
        <Filters {...bar} search={<SearchFilter value={filters.q} onChange={set.q} />}>
          <YearFilter path={MEETING_YEARS} value={filters.year} onChange={set.year} />
        </Filters>
      }
    />
  );
}
