import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/numbers.ts';
import { download, toCsv } from '../../lib/csv.ts';
import { today } from '../../lib/dates.ts';
import { Icon } from '../Icon.tsx';
import type { Column } from './DataTable.tsx';
import classes from './ListPage.module.css';

/** Exports the whole list with the page's filters and columns. */
export function ExportButton<T>({
  read,
  columns,
  file,
}: {
  read: () => Promise<{ items: readonly T[]; complete: boolean }>;
  columns: readonly Column<T>[];
  file: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [working, setWorking] = useState(false);
  const run = async () => {
    setWorking(true);
    setSaid(t('common.csvWorking'));
    try {
      const { items, complete } = await read();
      const rows = items.map((row) => columns.map((column) => column.text(row)));
      const csv = toCsv(
        columns.map((column) => column.head),
        rows,
        language,
      );
      download(`${file}-${today()}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      setSaid(complete ? '' : t('common.csvCut', { count: items.length }));
    } catch {
      setSaid(t('common.failedTitle'));
    } finally {
      setWorking(false);
    }
  };
  return (
    <div className={classes.export}>
      <span role="status">{said} </span>
      <Button
        variant="subtle"
        leftSection={<Icon name="download" small />}
        disabled={working}
        onClick={() => void run()}
      >
        {t('common.csvList')}
      </Button>
    </div>
  );
}
