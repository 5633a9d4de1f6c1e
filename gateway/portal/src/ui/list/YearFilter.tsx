import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import type { Years } from '../../api/shared.ts';
import { useToday } from '../useToday.ts';
import { PickFilter } from './Filters.tsx';

type Props = {
  /** The path of the years with records, as a service lists them. */
  path: string;
  value: string;
  onChange: (year: string) => void;
};

/**
 * Offers the years that have records. Until they are loaded, the current year in Vietnam and the
 * chosen one.
 */
export function YearFilter({ path, value, onChange }: Props) {
  const { t } = useTranslation();
  const now = useToday().slice(0, 4);
  const { data } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<Years>(path, {}, signal),
  });
  const years = data?.years.map(String) ?? [now];
  const isNew = /^\d+$/.test(value) && !years.includes(value);
  const offered = !isNew ? years : [...years, value];
  return (
    <PickFilter
      name="year"
      label={t('common.year')}
      all={t('common.yearAll')}
      value={value}
      options={[...offered]
        .sort()
        .reverse()
        .map((year) => ({ value: year, label: t('common.yearOne', { year }) }))}
      onChange={onChange}
    />
  );
}
