import { useTranslation } from 'react-i18next';
import { NOTHING, useCode } from '../../i18n/codes.ts';
import { useAddress } from '../../lib/address.ts';
import { today } from '../../lib/dates.ts';
import {
  type Card,
  type Column,
  DataCards,
  DataTable,
  textColumn,
} from '../../ui/list/DataTable.tsx';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import { Filters, PickFilter } from '../../ui/list/Filters.tsx';
import classes from '../../ui/list/ListPage.module.css';
import { useFilters } from '../../ui/list/useFilters.ts';
import { PageHead } from '../../ui/Page.tsx';
import { Empty, Failure, Loading } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { Due } from '../../ui/When.tsx';
import { SupervisionNav } from './SupervisionNav.tsx';
import { type Owed, recommendationTone, showOnly, useRecommendations } from './supervision.ts';

const DEFAULTS = { show: '' };

function useColumns(): Column<Owed>[] {
  const { t } = useTranslation();
  const code = useCode();
  return [
    textColumn('text', t('supervision.recommendation'), (row) => row.text, { wide: true }),
    textColumn('agency', t('supervision.agency'), (row) => row.agency),
    {
      key: 'due',
      head: t('supervision.dueOn'),
      cell: (row) => (row.dueOn ? <Due day={row.dueOn} met={row.status !== 'MADE'} /> : NOTHING),
      text: (row) => row.dueOn,
    },
    {
      key: 'status',
      head: t('common.status'),
      cell: (row) => (
        <Status tone={recommendationTone[row.status]}>
          {code('recommendationStatus', row.status)}
        </Status>
      ),
      text: (row) => code('recommendationStatus', row.status),
    },
  ];
}

const card = (row: Owed): Card => ({
  title: row.text,
  facts: [row.agency, row.dueOn && <Due key="due" day={row.dueOn} met={row.status !== 'MADE'} />],
});

export function RecommendationList() {
  const { t } = useTranslation();
  const code = useCode();
  const phone = useIsPhone();
  const columns = useColumns();
  const [values, change] = useAddress(DEFAULTS);
  const { pick, bar } = useFilters(values, change);
  const found = useRecommendations();
  const rows = showOnly(found.data?.items ?? [], values.show, today());
  const caption = t('supervision.recommendations');
  const rowId = (row: Owed) => `${row.supervision}.${row.n}`;
  const rowTo = (row: Owed) => `/supervisions/${row.supervision}`;
  const options = [
    { value: 'late', label: t('supervision.lateOnly') },
    ...(['MADE', 'ANSWERED', 'VERIFIED'] as const).map((value) => ({
      value,
      label: code('recommendationStatus', value),
    })),
  ];
  return (
    <>
      <PageHead
        title={caption}
        count={found.data && t('supervision.recommendationCount', { count: rows.length })}
      />
      <SupervisionNav />
      <Filters {...bar}>
        <PickFilter {...pick('show', t('common.status'), options)} />
      </Filters>
      {found.isPending && <Loading />}
      {found.isError && <Failure part error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && rows.length === 0 && (
        <Empty
          text={bar.active ? t('common.emptyFiltered') : t('supervision.recommendationsEmpty')}
        />
      )}
      {rows.length > 0 && phone && <DataCards {...{ caption, rows, rowId, rowTo, card }} />}
      {rows.length > 0 && !phone && <DataTable {...{ caption, rows, rowId, rowTo, columns }} />}
      {rows.length > 0 && (
        <footer className={classes.foot}>
          <ExportButton
            read={async () => ({ items: rows, complete: found.data?.complete ?? true })}
            columns={columns}
            file="kien-nghi-giam-sat"
          />
        </footer>
      )}
    </>
  );
}
