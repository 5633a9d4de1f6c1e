import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Indicator, Statistics } from '../../api/generated/regional.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Column, useColumns } from './columns.ts';
import { FigureCell } from './FigureCell.tsx';
import classes from './Figures.module.css';
import { Formula } from './Formula.tsx';
import { useLineName } from './names.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { linesOf, nextSort, type Order, orderOf, sorted } from './table.ts';

type Props = {
  statistics: Statistics;
  indicators: readonly Indicator[];
  /** `name` or an indicator, with a minus for descending order. */
  sort: string;
  onSort: (sort: string) => void;
};

/** A table with one line per council and one sortable column per indicator. */
export function CouncilTable({ statistics, indicators, sort, onSort }: Props) {
  const { t } = useTranslation();
  const order = orderOf(sort);
  const lines = sorted(linesOf(statistics.items), order);
  const lineName = useLineName(lines);
  const columns = useColumns(statistics, indicators);
  const sorting = { order, sort, onSort };
  return (
    <ScrollTable
      caption={t('figures.table')}
      columns={columns.length}
      head={
        <>
          <th scope="col" aria-sort={ariaSort(order, 'name')}>
            <SortButton column="name" title={t('figures.council')} {...sorting} />
          </th>
          {columns.map((column) => (
            <FigureHead key={column.indicator.id} column={column} {...sorting} />
          ))}
        </>
      }
      body={lines.map((line) => {
        const { name, note } = lineName(line);
        return (
          <tr key={line.key} data-undivided={line.undividedOf != null || undefined}>
            <th scope="row">
              {name}
              {note && <span className={classes.note}>{note}</span>}
            </th>
            {columns.map(({ indicator }) => (
              <td key={indicator.id}>
                <FigureCell value={line.cells.get(indicator.id)} kind={indicator.kind} />
              </td>
            ))}
          </tr>
        );
      })}
      foot={
        <>
          <th scope="row">{t('figures.total')}</th>
          {columns.map(({ figure, indicator }) => (
            <td key={indicator.id}>
              <FigureCell value={figure.total} kind={indicator.kind} />
            </td>
          ))}
        </>
      }
    />
  );
}

type SortProps = { order: Order; sort: string; onSort: Props['onSort'] };

function SortButton(props: SortProps & { column: string; title: string }) {
  const { column, title, order, sort, onSort } = props;
  return (
    <UnstyledButton className={classes.sort} onClick={() => onSort(nextSort(sort, column))}>
      {title}
      {order.by === column && <Icon name={order.down ? 'down' : 'up'} small />}
    </UnstyledButton>
  );
}

const ariaSort = (order: Order, column: string) => {
  if (order.by !== column) return undefined;
  return order.down ? 'descending' : 'ascending';
};

function FigureHead({ column, ...sorting }: SortProps & { column: Column }) {
  const { figure, indicator, title } = column;
  return (
    <th scope="col" aria-sort={ariaSort(sorting.order, indicator.id)}>
      <div className={classes.head}>
        <SortButton column={indicator.id} title={title} {...sorting} />
        <Formula indicator={indicator} figure={figure} />
      </div>
    </th>
  );
}
