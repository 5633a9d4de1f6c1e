import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgendaCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { formatInstant } from '../../lib/dates.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import classes from './Dossier.module.css';
import { standingTone, takesPapers } from './papers.ts';

type Item = AgendaCase['items'][number];
type Paper = Item['papers'][number];
type Props = {
  agenda: AgendaCase;
  items: readonly Item[];
  /** Whether each line names its item: on the page of several items. */
  named?: boolean;
};

/** What the items need: how far each paper has come, by when it is due, and whether it is late. */
export function Dossier({ agenda, items, named = false }: Props) {
  const { t } = useTranslation();
  if (items.every(({ papers }) => papers.length === 0)) return <p>{t('sessions.noPapers')}</p>;
  return (
    <section
      className={classes.scroll}
      aria-label={t('sessions.requiredPapers')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
      tabIndex={0}
    >
      <table className={classes.dossier}>
        <thead>
          <tr>
            {named && <th scope="col">{t('sessions.item')}</th>}
            <th scope="col">{t('sessionPapers.paper')}</th>
            <th scope="col">{t('sessionPapers.standing')}</th>
            <th scope="col">{t('sessionPapers.due')}</th>
          </tr>
        </thead>
        <tbody>
          {items.flatMap((item) =>
            item.papers.map((paper) => (
              <tr key={`${item.n} ${paper.kind}`}>
                {named && (
                  <td>
                    <Link to={`/agendas/${agenda.id}/items/${item.n}`}>
                      {item.number} {item.title}
                    </Link>
                  </td>
                )}
                <th scope="row">
                  <Named paper={paper} />
                </th>
                <td>
                  <Standing agenda={agenda} item={item} paper={paper} />
                </td>
                <td>
                  <DueDays paper={paper} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Named({ paper: { kind, need, rule, paperId } }: { paper: Paper }) {
  const code = useCode();
  const name = code('paperKind', kind);
  return (
    <>
      {paperId ? <Link to={`/papers/${paperId}`}>{name}</Link> : name}
      {need !== 'ALWAYS' && <small>{code('paperNeed', need)}</small>}
      <small>
        {rule.legalBasis} ({code('confidence', rule.confidence)})
      </small>
    </>
  );
}

type OneProps = { agenda: AgendaCase; item: Item; paper: Paper };

function Standing({ agenda, item, paper }: OneProps) {
  const { t } = useTranslation();
  const code = useCode();
  const me = useMe();
  const kind = code('paperKind', paper.kind);
  const registers = may.write(me) && !paper.paperId && takesPapers(item);
  return (
    <>
      {paper.wanted && (
        <Status tone={standingTone[paper.standing]}>{code('paperStanding', paper.standing)}</Status>
      )}
      {paper.since && (
        <small>{t('sessionPapers.since', { when: formatInstant(paper.since) })}</small>
      )}
      {registers && (
        <p>
          <Link
            to={`/papers/new?session=${encodeURIComponent(agenda.sessionId)}&item=${item.n}&kind=${paper.kind}`}
            aria-label={t('sessionPapers.registerThisSaid', { kind, title: item.title })}
          >
            {t('sessionPapers.registerThis')}
          </Link>
        </p>
      )}
    </>
  );
}

function DueDays({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const code = useCode();
  return paper.due.map(({ milestone, on, late }) => (
    <p key={milestone}>
      <Day day={on} /> {late && <Status tone="late">{t('sessionPapers.late')}</Status>}
      <small>{code('milestone', milestone)}</small>
    </p>
  ));
}
