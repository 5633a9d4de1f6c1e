import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AgendaCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { NotFound } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import classes from './Agenda.module.css';
import { AGENDAS } from './agenda.ts';
import { useItemActions } from './useItemActions.tsx';

type Item = AgendaCase['items'][number];

export function AgendaItemPage() {
  const { id = '', n = '' } = useParams();
  return (
    <CaseLoader<AgendaCase> path={`${AGENDAS}/${encodeURIComponent(id)}`}>
      {(agenda) => {
        const item = agenda.items.find((one) => String(one.n) === n);
        return item ? <OneItem agenda={agenda} item={item} /> : <NotFound />;
      }}
    </CaseLoader>
  );
}

function OneItem({ agenda, item }: { agenda: AgendaCase; item: Item }) {
  const { t } = useTranslation();
  const code = useCode();
  const actions = useItemActions(agenda, item);
  return (
    <CasePage
      title={item.number ? `${item.number} ${item.title}` : item.title}
      back={{ to: `/agendas/${agenda.id}`, where: t('sessions.agenda') }}
      lead={code('agendaItemKind', item.kind)}
      status={<ItemStatus item={item} />}
      actions={actions}
      timeline={[]}
    >
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('sessions.itemDay'), item.day && <Day day={item.day} />],
            [t('sessions.itemAt'), item.at],
            [
              t('sessions.itemMinutes'),
              item.minutes !== null && t('sessions.minutesSaid', { count: item.minutes }),
            ],
            [t('sessions.presentedBy'), item.presentedBy],
            [
              t('sessions.itemDraft'),
              item.resolutionId && (
                <Link to={`/resolutions/${item.resolutionId}`}>{t('sessions.openDraft')}</Link>
              ),
            ],
            [t('sessions.ground'), item.ground && code('draftGround', item.ground)],
            [t('sessions.reportContent'), item.content && code('reportContent', item.content)],
            [
              t('sessions.closedItem'),
              item.closedOnProposalOf && code('closedProposal', item.closedOnProposalOf),
            ],
            [t('sessions.withdrawnBecause'), item.withdrawn],
          ]}
        />
      </Section>
      <Papers item={item} />
    </CasePage>
  );
}

function ItemStatus({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.withdrawn) return <Status tone="late">{t('sessions.itemWithdrawn')}</Status>;
  if (item.present) return <Status tone="soon">{t('sessions.itemNow')}</Status>;
  if (item.finishedAt) return <Status tone="done">{t('sessions.itemFinished')}</Status>;
  return <Status tone="plain">{t('sessions.itemWaits')}</Status>;
}

/** The papers that the item needs, each with its days and the rule behind it. */
function Papers({ item }: { item: Item }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <Section title={t('sessions.requiredPapers')}>
      {item.papers.length === 0 && <p>{t('sessions.noPapers')}</p>}
      <ul className={classes.steps}>
        {item.papers.map(({ kind, need, rule, due }) => (
          <li key={kind}>
            <h3>{code('paperKind', kind)}</h3>
            {need !== 'ALWAYS' && <p>{code('paperNeed', need)}</p>}
            {due.map(({ milestone, on }) => (
              <p key={milestone}>
                {code('milestone', milestone)}: <Day day={on} />
              </p>
            ))}
            <p className={classes.source}>
              {rule.legalBasis} ({code('confidence', rule.confidence)})
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
