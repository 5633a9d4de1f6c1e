import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, Statistics } from '../../api/generated/regional.ts';
import { wrongParameters } from '../../api/problem.ts';
import { useAddress } from '../../lib/address.ts';
import { formatDay, formatInstant, today } from '../../lib/dates.ts';
import { useMe } from '../../session/context.tsx';
import { atRegion } from '../../session/session.ts';
import { WrongContext } from '../../ui/list/wrong.ts';
import { Empty, Failure, Loading } from '../../ui/States.tsx';
import { Charts } from './Charts.tsx';
import { Controls } from './Controls.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { CsvButton } from './CsvButton.tsx';
import classes from './Figures.module.css';
import { headline } from './headline.ts';
import { MonthTables } from './MonthTables.tsx';
import { periodsOn } from './periods.ts';
import { type Question, useStatistics } from './statistics.ts';
import { hasValues, isEmpty } from './table.ts';

/** The region opens with everything since 2021, an office with its own last twelve months. */
function useDefaults() {
  const me = useMe();
  const region = atRegion(me);
  return useMemo(() => {
    const periods = periodsOn(today());
    const start = periods.find(({ name }) => name === (region ? 'sinceStart' : 'last12Months'));
    return {
      i: [] as readonly string[],
      from: start?.from ?? '',
      to: '',
      council: region ? '' : me.council,
      boundaries: 'as-published',
      by: region ? 'council' : 'month',
      sort: '',
    };
  }, [region, me.council]);
}

export type FiguresAddress = ReturnType<typeof useFiguresAddress>;

function useFiguresAddress(indicators: readonly Indicator[]) {
  const defaults = useDefaults();
  const [values, change] = useAddress(defaults);
  const known = values.i.filter((id) => indicators.some((one) => one.id === id));
  const question: Question = {
    indicators: known.length > 0 ? known : headline(indicators),
    from: values.from,
    to: values.to || today(),
    council: values.council === 'all' ? '' : values.council,
    boundaries: values.boundaries,
    by: values.by === 'month' ? 'month' : 'council',
  };
  return { values, question, change };
}

/** The parameters whose errors are shown under a field. */
const TYPED = ['from', 'to', 'boundaries'];

type FiguresProps = {
  indicators: readonly Indicator[];
  /** Renders the part above, including the CSV button. */
  head: (csv: ReactNode) => ReactNode;
  brief?: boolean;
};

/** The figures with all their controls, as a page or as part of a home page. */
export function Figures({ indicators, head, brief = false }: FiguresProps) {
  const address = useFiguresAddress(indicators);
  const { question } = address;
  const answer = useStatistics(question);
  const wrong = useMemo(() => wrongParameters(answer.error), [answer.error]);
  const names = Object.keys(wrong);
  const saidThere = names.length > 0 && names.every((name) => TYPED.includes(name));
  return (
    <>
      {head(<CsvButton question={question} />)}
      <WrongContext value={wrong}>
        <Controls indicators={indicators} address={address} brief={brief} />
      </WrongContext>
      {answer.isPending && <Loading />}
      {answer.isError && !saidThere && (
        <Failure part error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isSuccess && (
        <div className={classes.answer} aria-busy={answer.isPlaceholderData || undefined}>
          <Answer statistics={answer.data} indicators={indicators} address={address} />
        </div>
      )}
    </>
  );
}

type AnswerProps = {
  statistics: Statistics;
  indicators: readonly Indicator[];
  address: FiguresAddress;
};

function Answer({ statistics, indicators, address }: AnswerProps) {
  const { t } = useTranslation();
  const said = useQuestionText(statistics);
  const { values, change } = address;
  return (
    <>
      <p className={classes.said}>{said}</p>
      {isEmpty(statistics) && <Empty text={t('figures.empty')} />}
      {!isEmpty(statistics) && statistics.by === 'council' && (
        <CouncilTable
          statistics={statistics}
          indicators={indicators}
          sort={values.sort}
          onSort={(sort) => change({ sort })}
        />
      )}
      {!isEmpty(statistics) && statistics.by === 'month' && (
        <MonthTables statistics={statistics} indicators={indicators} />
      )}
      {hasValues(statistics) && <Charts statistics={statistics} indicators={indicators} />}
    </>
  );
}

/** Describes the figures in a sentence: period, boundaries, and time of the last update. */
function useQuestionText(statistics: Statistics): string {
  const { t } = useTranslation();
  const period = t('figures.saidPeriod', {
    from: formatDay(statistics.from),
    to: formatDay(statistics.to),
  });
  const boundaries =
    statistics.boundaries === 'as-published'
      ? t('figures.saidPublished')
      : t('figures.saidBoundaries', { day: formatDay(statistics.boundaries) });
  const asOf = statistics.asOf
    ? t('figures.saidAsOf', { at: formatInstant(statistics.asOf) })
    : t('figures.saidNothingYet');
  return `${period} ${boundaries} ${asOf}`;
}
