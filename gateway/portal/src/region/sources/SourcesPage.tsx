import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/generated/regional.ts';
import { wrongParameters } from '../../api/problem.ts';
import { areas } from '../../areas.ts';
import { useCode } from '../../i18n/codes.ts';
import { useWords } from '../../i18n/words.ts';
import { useAddress } from '../../lib/address.ts';
import { formatDay, parseTypedDay, today } from '../../lib/dates.ts';
import { byId, joinedNames } from '../../lib/lineage.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { Failure, Loading } from '../../ui/States.tsx';
import { Day } from '../../ui/When.tsx';
import { useCouncilNames, useCouncils } from '../councils.ts';
import { feedAddress } from './feed.ts';
import { NewestIndex } from './NewestIndex.tsx';
import classes from './SourcesPage.module.css';

const services = areas.flatMap(({ service }) => service ?? []);
const DEFAULTS = { on: '' };

export function SourcesPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('sources.title')} lead={t('sources.lead')} />
      <div className={classes.page}>
        <Councils />
        <Feeds />
        <Contracts />
      </div>
    </>
  );
}

/** The councils of a day with their predecessors and successors. */
function Councils() {
  const { t } = useTranslation();
  const [{ on }, change] = useAddress(DEFAULTS);
  const day = on || today();
  const [typed, setTyped] = useState(formatDay(day));
  const councils = useCouncils(day);
  const wrong = wrongParameters(councils.error).on;
  const type = (text: string) => {
    setTyped(text);
    const parsed = parseTypedDay(text);
    if (parsed) change({ on: parsed === today() ? '' : parsed });
  };
  return (
    <section>
      <h2>{t('sources.councils')}</h2>
      <DayField
        id="councils-on"
        label={t('sources.on')}
        error={
          parseTypedDay(typed)
            ? wrong && `${t('sources.on')}: ${wrong}`
            : t('form.badDate', { field: t('sources.on'), example: formatDay(today()) })
        }
        value={typed}
        set={type}
      />
      {councils.isPending && <Loading />}
      {councils.isError && !wrong && (
        <Failure part error={councils.error} onRetry={() => void councils.refetch()} />
      )}
      {councils.data && <CouncilTable councils={councils.data.items} />}
    </section>
  );
}

function CouncilTable({ councils }: { councils: readonly Council[] }) {
  const { t } = useTranslation();
  const code = useCode();
  const known = useCouncilNames();
  const names = new Map([...known, ...byId(councils)]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className={classes.scroll} aria-label={t('sources.councils')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('sources.name')}</th>
            <th scope="col">{t('sources.code')}</th>
            <th scope="col">{t('sources.type')}</th>
            <th scope="col">{t('sources.validFrom')}</th>
            <th scope="col">{t('sources.validTo')}</th>
            <th scope="col">{t('sources.predecessors')}</th>
            <th scope="col">{t('sources.successors')}</th>
            <th scope="col">{t('sources.inRegion')}</th>
          </tr>
        </thead>
        <tbody>
          {councils.map((council) => (
            <tr key={council.id}>
              <th scope="row">
                {council.name}
                <code>{council.id}</code>
              </th>
              <td>{council.code}</td>
              <td>{code('councilType', council.type)}</td>
              <td>
                <Day day={council.validFrom} />
              </td>
              <td>
                <Day day={council.validTo} />
              </td>
              <td>{joinedNames(names, council.predecessors) || '–'}</td>
              <td>{joinedNames(names, council.successors) || '–'}</td>
              <td>{council.inRegion ? t('common.yes') : t('common.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/**
 * The feed of each council: its public events in one dense series that a machine can read from 0.
 */
function Feeds() {
  const { t } = useTranslation();
  const me = useMe();
  const names = useCouncilNames();
  const councils = [...names.values()].filter(({ id }) => may.readFeeds(me) || id === me.council);
  return (
    <section>
      <h2>{t('sources.feeds')}</h2>
      <p>{t('sources.feedsLead')}</p>
      {councils.length === 0 && <p>{t('sources.noFeeds')}</p>}
      <ul className={classes.feeds}>
        {councils.map((council) => (
          <li key={council.id}>
            <span>
              {council.name}
              {council.validTo && ` (${t('figures.until', { day: formatDay(council.validTo) })})`}
            </span>
            <code>{`${location.origin}${feedAddress(council.id)}?after=0`}</code>
            <NewestIndex council={council.id} name={council.name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contracts() {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section>
      <h2>{t('sources.contracts')}</h2>
      <ul className={classes.contracts}>
        {services.map(({ id, name }) => (
          <li key={id}>
            <a href={`/openapi/${id}.json`}>{t('sources.openapi', { service: words(name) })}</a>
          </li>
        ))}
        <li>
          <a href="/asyncapi.json">{t('sources.asyncapi')}</a>
        </li>
      </ul>
    </section>
  );
}
