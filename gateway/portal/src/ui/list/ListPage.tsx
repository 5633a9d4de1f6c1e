import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { get, getAll, type Params } from '../../api/client.ts';
import { isProblem, wrongParameters } from '../../api/problem.ts';
import type { ListOf } from '../../api/shared.ts';
import { Icon } from '../Icon.tsx';
import { PageHead } from '../Page.tsx';
import { Empty, Failure, Loading } from '../States.tsx';
import { useIsPhone } from '../useIsPhone.ts';
import { type Card, type Column, DataCards, DataTable } from './DataTable.tsx';
import { ExportButton } from './ExportButton.tsx';
import classes from './ListPage.module.css';
import { WrongContext } from './wrong.ts';

export type ListProps<T> = {
  title: string;
  /** Describes a limit of the list that no filter shows. */
  lead?: string | false;
  /** The pages beside this one under the same menu item. */
  sub?: ReactNode;
  /** Returns the text for a number of rows: `37 đơn`. */
  count: (count: number) => string;
  path: string;
  params: Params;
  after: string;
  onPage: (after: string) => void;
  columns: readonly Column<T>[];
  card: (row: T) => Card;
  rowId: (row: T) => string;
  rowTo: (row: T) => string;
  filters: ReactNode;
  filtered: boolean;
  action?: ReactNode;
  /** Shown if the list is empty without a filter. */
  empty: string;
  file: string;
};

const PAGE = 50;

function Paging({
  first,
  next,
  onPage,
}: {
  first: boolean;
  next: string | null;
  onPage: ListProps<unknown>['onPage'];
}) {
  const { t } = useTranslation();
  if (first && !next) return null;
  const go = (after: string) => {
    onPage(after);
    window.scrollTo(0, 0);
  };
  return (
    <nav className={classes.paging} aria-label={t('common.paging')}>
      {!first && (
        <Button variant="default" onClick={() => go('')}>
          {t('common.pageFirst')}
        </Button>
      )}
      {next && (
        <Button
          variant="default"
          rightSection={<Icon name="right" small />}
          onClick={() => go(next)}
        >
          {t('common.pageNext')}
        </Button>
      )}
    </nav>
  );
}

const EXPORTED = 10_000;

/** Parameters of the address without a field. */
const HIDDEN = ['sessionId', 'meetingId'];

/** Returns the errors that can be shown under a field, and whether these are all. */
function useWrongFilters(error: unknown, params: Params) {
  return useMemo(() => {
    const wrong = wrongParameters(error);
    const shown = (name: string) => name in params && !HIDDEN.includes(name);
    const names = Object.keys(wrong);
    return { wrong, saidThere: names.length > 0 && names.every(shown) };
  }, [error, params]);
}

/** A list page: title with count, filters in the address, rows, pages, CSV. */
export function ListPage<T>(props: ListProps<T>) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const { path, params, after } = props;
  const list = useQuery({
    queryKey: [path, params, after],
    queryFn: ({ signal }) => get<ListOf<T>>(path, { ...params, after, limit: PAGE }, signal),
    placeholderData: keepPreviousData,
  });
  const { wrong, saidThere } = useWrongFilters(list.error, params);
  if (list.isError && isProblem(list.error) && list.error.forbidden) {
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  }
  const rows = list.data?.items ?? [];
  const whole = !after && !list.data?.next;
  const shown = props.count(rows.length);
  const count = whole ? shown : t('common.rowsPart', { shown, count: rows.length });
  return (
    <>
      <PageHead
        title={props.title}
        lead={props.lead}
        count={list.data ? count : undefined}
        actions={props.action}
      />
      {props.sub}
      <WrongContext value={wrong}>{props.filters}</WrongContext>
      {list.isError && !saidThere && (
        <>
          <Failure part error={list.error} onRetry={() => void list.refetch()} />
          <Paging first={!after} next={null} onPage={props.onPage} />
        </>
      )}
      {list.isPending && <Loading />}
      {list.isSuccess && rows.length === 0 && (
        <Empty text={props.filtered ? t('common.emptyFiltered') : props.empty} />
      )}
      {list.isSuccess && rows.length > 0 && (
        <>
          <Rows {...props} rows={rows} phone={phone} busy={list.isPlaceholderData} />
          <footer className={classes.foot}>
            <Paging first={!after} next={list.data.next} onPage={props.onPage} />
            <ExportButton
              read={() => getAll<T>(path, params, EXPORTED)}
              columns={props.columns}
              file={props.file}
            />
          </footer>
        </>
      )}
    </>
  );
}

function Rows<T>({ phone, ...props }: ListProps<T> & { rows: T[]; phone: boolean; busy: boolean }) {
  const { title: caption, rows, rowId, rowTo, busy } = props;
  return phone ? (
    <DataCards {...{ caption, rows, rowId, rowTo, busy }} card={props.card} />
  ) : (
    <DataTable {...{ caption, rows, rowId, rowTo, busy }} columns={props.columns} />
  );
}
