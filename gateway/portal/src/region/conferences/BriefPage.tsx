import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { get } from '../../api/client.ts';
import type { ConferenceBrief, Indicator } from '../../api/generated/regional.ts';
import { useLanguage, useNumber, useShare } from '../../i18n/numbers.ts';
import { formatDay, formatInstant } from '../../lib/dates.ts';
import { joinedNames, shortName } from '../../lib/lineage.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { Asked, Failure, Loading } from '../../ui/States.tsx';
import { useCouncilNames } from '../councils.ts';
import { useLineName } from '../figures/names.ts';
import { useIndicators } from '../figures/statistics.ts';
import { CONFERENCES } from './area.ts';
import classes from './BriefPage.module.css';

/** One page for the delegates: the period's figures, the practices and the papers. */
export function BriefPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const path = `${CONFERENCES}/${encodeURIComponent(id)}/brief`;
  const found = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<ConferenceBrief>(path, {}, signal),
  });
  const indicators = useIndicators();
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const brief = found.data;
  const { from, to } = brief.period;
  const boundaries = t('figures.saidBoundaries', { day: formatDay(brief.boundaries) });
  return (
    <article className={classes.brief}>
      <PageHead
        title={brief.conference.title}
        back={{ to: `/conferences/${id}`, where: t('conferences.one') }}
        lead={brief.conference.theme}
        actions={
          <Button leftSection={<Icon name="print" small />} onClick={() => window.print()}>
            {t('conferences.printBrief')}
          </Button>
        }
      />
      <p className={classes.said}>
        {t('conferences.briefPeriod', { from: formatDay(from), to: formatDay(to) })} {boundaries}{' '}
        {brief.asOf && t('figures.saidAsOf', { at: formatInstant(brief.asOf) })}
      </p>
      <section>
        <h2>{t('conferences.figures')}</h2>
        <Asked of={indicators}>
          {(known) => <BriefFigures brief={brief} indicators={known} />}
        </Asked>
      </section>
      <BriefTexts brief={brief} />
    </article>
  );
}

type FiguresProps = { brief: ConferenceBrief; indicators: readonly Indicator[] };

/** The brief's figures; only the list of indicators tells which of them are shares. */
function BriefFigures({ brief, indicators }: FiguresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lineName = useLineName(brief.figures);
  const isRate = (id: string) => indicators.some((one) => one.id === id && one.kind === 'RATE');
  return (
    <section
      className={classes.scroll}
      aria-label={t('conferences.figures')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
      tabIndex={0}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('figures.council')}</th>
            {brief.indicators.map(({ id, nameVi, nameEn }) => (
              <th key={id} scope="col">
                {language === 'vi' ? nameVi : nameEn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {brief.figures.map((line) => {
            const { name, note } = lineName(line);
            return (
              <tr key={`${line.council} ${line.undividedOf?.join() ?? ''}`}>
                <th scope="row">{note ? `${name} (${note})` : name}</th>
                {brief.indicators.map(({ id }) => (
                  <td key={id}>
                    <BriefValue value={line.values[id]} rate={isRate(id)} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function BriefValue({ value, rate }: { value: number | null | undefined; rate: boolean }) {
  const number = useNumber();
  const share = useShare();
  if (value == null) return <>–</>;
  return <>{rate ? share(value) : number(value, 2)}</>;
}

function BriefTexts({ brief }: { brief: ConferenceBrief }) {
  const { t } = useTranslation();
  const names = useCouncilNames();
  return (
    <div className={classes.columns}>
      <section>
        <h2>{t('conferences.practices')}</h2>
        {brief.practices.length === 0 && <p>{t('conferences.noPractices')}</p>}
        <ul>
          {brief.practices.map((one) => (
            <li key={one.id}>
              <strong>{one.title}</strong> ({shortName(names, one.council)})
              {one.adoptedBy.length > 0 &&
                `; ${t('practices.adoptedBy', { count: one.adoptedBy.length })}: ${joinedNames(names, one.adoptedBy)}`}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('conferences.papers')}</h2>
        {brief.papers.length === 0 && <p>{t('conferences.noPapers')}</p>}
        <ol>
          {brief.papers.map((one) => (
            <li key={one.n}>
              {one.title} ({shortName(names, one.council)})
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
