import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get } from '../../api/client.ts';
import type { ConferenceView } from '../../api/generated/regional.ts';
import type { ListOf } from '../../api/shared.ts';
import classes from '../../home/Home.module.css';
import { addTexts } from '../../i18n/more.ts';
import { today } from '../../lib/dates.ts';
import { shortName } from '../../lib/lineage.ts';
import { Asked } from '../../ui/States.tsx';
import { Day, useRelativeDay } from '../../ui/When.tsx';
import { useCouncilNames } from '../councils.ts';
import { CONFERENCES, NEWEST } from './area.ts';
import vi from './vi.json';

addTexts(vi);

/** The conference to come, on the region's home page. */
export function NextConference() {
  const conferences = useQuery({
    queryKey: [CONFERENCES, NEWEST],
    queryFn: ({ signal }) => get<ListOf<ConferenceView>>(CONFERENCES, NEWEST, signal),
    select: ({ items }) =>
      items.filter(({ to }) => to >= today()).sort((a, b) => a.from.localeCompare(b.from))[0] ??
      null,
  });
  return (
    <Asked of={conferences} rows={1}>
      {(next) => <Conference next={next} />}
    </Asked>
  );
}

function Conference({ next }: { next: ConferenceView | null }) {
  const { t } = useTranslation();
  const said = useRelativeDay();
  const names = useCouncilNames();
  if (!next) {
    return (
      <p className={classes.none}>
        {t('conferences.noneComing')} <Link to="/conferences">{t('conferences.allPast')}</Link>
      </p>
    );
  }
  return (
    <ul className={classes.events}>
      <li>
        <Link to={`/conferences/${next.id}`}>{next.title}</Link>
        <span>
          {shortName(names, next.host)}, <Day day={next.from} />, {said(next.from)}.{' '}
          {t('conferences.papersAccepted', { accepted: next.acceptedPapers, all: next.papers })}
        </span>
      </li>
    </ul>
  );
}
