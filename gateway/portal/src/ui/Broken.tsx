import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './States.module.css';

/** A page that could not be drawn, or whose newer files are no longer there after an upgrade. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <div className={classes.message} role="alert">
      <h1 tabIndex={-1}>{t('common.brokenTitle')}</h1>
      <p>{t('common.brokenText')}</p>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
    </div>
  );
}
