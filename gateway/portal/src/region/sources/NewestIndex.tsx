import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNumber } from '../../i18n/numbers.ts';
import { firstAfter, newestIndex } from './feed.ts';
import classes from './SourcesPage.module.css';

/** Loaded on request only, because finding the end of a feed takes a few dozen requests. */
export function NewestIndex({ council, name }: { council: string; name: string }) {
  const { t } = useTranslation();
  const number = useNumber();
  const newest = useQuery({
    queryKey: ['feed', council],
    queryFn: () => newestIndex((after) => firstAfter(council, after)),
    enabled: false,
  });
  return (
    <span className={classes.newest}>
      <span role="status">
        {newest.isFetching && t('common.loading')}
        {!newest.isFetching && newest.isError && t('sources.newestFailed')}
        {!newest.isFetching &&
          newest.data !== undefined &&
          t('sources.newest', { index: number(newest.data) })}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('sources.askNewestOf', { name })}
        onClick={() => void newest.refetch()}
      >
        {t('sources.askNewest')}
      </Button>
    </span>
  );
}
