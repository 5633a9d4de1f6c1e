import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getBlob } from '../../api/client.ts';
import { download } from '../../lib/csv.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Figures.module.css';
import { paramsOf, type Question, STATISTICS } from './statistics.ts';

/** Downloads the figures on the page in the service's own CSV format. */
export function CsvButton({ question }: { question: Question }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const run = async () => {
    setFailed(false);
    try {
      const csv = await getBlob(STATISTICS, paramsOf(question), 'text/csv');
      download(`so-lieu-${question.from}-${question.to}.csv`, csv);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="download" small />}
        onClick={() => void run()}
      >
        {t('common.csv')}
      </Button>
      <span role="status" className={classes.failed}>
        {failed && t('figures.csvFailed')}
      </span>
    </>
  );
}
