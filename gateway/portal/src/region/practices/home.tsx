import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get } from '../../api/client.ts';
import type { PracticeView } from '../../api/generated/regional.ts';
import type { ListOf } from '../../api/shared.ts';
import classes from '../../home/Home.module.css';
import { addTexts } from '../../i18n/more.ts';
import { shortName } from '../../lib/lineage.ts';
import { Asked } from '../../ui/States.tsx';
import { Day } from '../../ui/When.tsx';
import { useCouncilNames } from '../councils.ts';
import { NEWEST, PRACTICES } from './area.ts';
import vi from './vi.json';

addTexts(vi);

/** The practices shared last, on the region's home page. */
export function NewPractices() {
  const practices = useQuery({
    queryKey: [PRACTICES, NEWEST],
    queryFn: ({ signal }) => get<ListOf<PracticeView>>(PRACTICES, NEWEST, signal),
    select: ({ items }) => items.filter(({ status }) => status === 'SHARED'),
  });
  return (
    <Asked of={practices} rows={1}>
      {(shared) => <Practices shared={shared} />}
    </Asked>
  );
}

function Practices({ shared }: { shared: readonly PracticeView[] }) {
  const { t } = useTranslation();
  const names = useCouncilNames();
  if (shared.length === 0) return <p className={classes.none}>{t('practices.noneNew')}</p>;
  return (
    <ul className={classes.events}>
      {shared.map((one) => (
        <li key={one.id}>
          <Link to={`/practices/${one.id}`}>{one.title}</Link>
          <span>
            {shortName(names, one.council)}
            {one.sharedOn && (
              <>
                , <Day day={one.sharedOn} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
