import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConferenceView } from '../../api/generated/regional.ts';
import { useAddress } from '../../lib/address.ts';
import { shortName } from '../../lib/lineage.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { dayColumn, useCountColumn } from '../../ui/list/columns.tsx';
import { type Card, type Column, textColumn } from '../../ui/list/DataTable.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { Day } from '../../ui/When.tsx';
import { useCouncilNames } from '../councils.ts';
import { CONFERENCES } from './area.ts';

const DEFAULTS = { after: '' };

function useColumns(): Column<ConferenceView>[] {
  const { t } = useTranslation();
  const names = useCouncilNames();
  const count = useCountColumn();
  return [
    textColumn('title', t('conferences.titleField'), (row) => row.title, { wide: true }),
    textColumn('host', t('conferences.host'), (row) => shortName(names, row.host)),
    dayColumn('from', t('conferences.from'), (row) => row.from),
    dayColumn('to', t('conferences.to'), (row) => row.to),
    count('papers', t('conferences.papers'), (row) => row.papers),
  ];
}

function useCard() {
  const names = useCouncilNames();
  return (row: ConferenceView): Card => ({
    title: row.title,
    facts: [shortName(names, row.host), <Day key="day" day={row.from} />],
  });
}

export function ConferenceList() {
  const { t } = useTranslation();
  const me = useMe();
  const [{ after }, change] = useAddress(DEFAULTS);
  return (
    <ListPage<ConferenceView>
      title={t('conferences.title')}
      count={(count) => t('conferences.count', { count })}
      path={CONFERENCES}
      params={{}}
      after={after}
      onPage={(next) => change({ after: next }, { push: true })}
      columns={useColumns()}
      card={useCard()}
      rowId={(row) => row.id}
      rowTo={(row) => `/conferences/${row.id}`}
      filters={null}
      filtered={false}
      empty={t('conferences.empty')}
      file="hoi-nghi"
      action={
        may.coordinate(me) && (
          <Button component={Link} to="/conferences/new" leftSection={<Icon name="plus" small />}>
            {t('conferences.announce')}
          </Button>
        )
      }
    />
  );
}
