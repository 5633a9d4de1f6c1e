import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AgendaCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { NotFound } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { AGENDAS } from './agenda.ts';
import { Dossier } from './Dossier.tsx';
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
      <Section title={t('sessions.requiredPapers')}>
        <Dossier agenda={agenda} items={[item]} />
      </Section>
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
