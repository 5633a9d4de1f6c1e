import { useTranslation } from 'react-i18next';
import type { Indicator, Statistics } from '../../api/generated/regional.ts';
import { formatMonth } from '../../lib/dates.ts';
import { type Column, useColumns } from './columns.ts';
import { FigureCell } from './FigureCell.tsx';
import classes from './Figures.module.css';
import { Formula } from './Formula.tsx';
import { useLineName } from './names.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { isOneCouncil, monthsOf, seriesOf } from './table.ts';

type Props = { statistics: Statistics; indicators: readonly Indicator[] };

/**
 * For one council there is one table with indicators as columns. For several councils each
 * indicator has its own table with months as rows and councils as columns.
 */
export function MonthTables({ statistics, indicators }: Props) {
  const columns = useColumns(statistics, indicators).filter(({ figure }) => figure.rows.length > 0);
  if (isOneCouncil(columns.map(({ figure }) => figure))) {
    return <OneCouncil columns={columns} statistics={statistics} />;
  }
  return columns.map((column) => (
    <OneIndicator key={column.indicator.id} column={column} statistics={statistics} />
  ));
}

function OneCouncil({ columns, statistics }: { columns: Column[]; statistics: Statistics }) {
  const { t } = useTranslation();
  const rows = columns.flatMap(({ figure }) => figure.rows);
  const months = monthsOf(rows, statistics);
  const named = useLineName(rows)(rows[0] ?? { council: '', name: '', undividedOf: null });
  const cells = columns.map(({ figure }) => seriesOf(figure)[0]?.values);
  return (
    <section className={classes.month}>
      <h2>
        {named.name} {named.note && <span className={classes.note}>{named.note}</span>}
      </h2>
      <ScrollTable
        caption={named.name}
        columns={columns.length}
        head={
          <>
            <th scope="col">{t('figures.month')}</th>
            {columns.map(({ figure, indicator, title }) => (
              <th key={indicator.id} scope="col">
                <div className={classes.head}>
                  {title}
                  <Formula indicator={indicator} figure={figure} />
                </div>
              </th>
            ))}
          </>
        }
        body={months.map((month) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month)}</th>
            {columns.map(({ indicator }, index) => (
              <td key={indicator.id}>
                <FigureCell value={cells[index]?.get(month)} kind={indicator.kind} />
              </td>
            ))}
          </tr>
        ))}
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
    </section>
  );
}

function OneIndicator({ column, statistics }: { column: Column; statistics: Statistics }) {
  const { t } = useTranslation();
  const { figure, indicator, title } = column;
  const series = seriesOf(figure);
  const lineName = useLineName(series);
  return (
    <section className={classes.month}>
      <div className={classes.title}>
        <h2>{title}</h2>
        <Formula indicator={indicator} figure={figure} />
      </div>
      <ScrollTable
        caption={title}
        columns={series.length}
        head={
          <>
            <th scope="col">{t('figures.month')}</th>
            {series.map((one) => {
              const { name, note } = lineName(one);
              return (
                <th key={one.key} scope="col">
                  {name}
                  {note && <span className={classes.note}>{note}</span>}
                </th>
              );
            })}
          </>
        }
        body={monthsOf(figure.rows, statistics).map((month) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month)}</th>
            {series.map((one) => (
              <td key={one.key}>
                <FigureCell value={one.values.get(month)} kind={indicator.kind} />
              </td>
            ))}
          </tr>
        ))}
      />
    </section>
  );
}
