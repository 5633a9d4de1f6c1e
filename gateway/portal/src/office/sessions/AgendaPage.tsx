import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AgendaCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { AgendaTree } from './AgendaTree.tsx';
import { AGENDAS, agendaTone } from './agenda.ts';
import { ChamberProblem } from './ChamberProblem.tsx';
import { useAgendaActions } from './useAgendaActions.tsx';
import { useChamberCommand } from './useChamberCommand.ts';

export function AgendaPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<AgendaCase> path={`${AGENDAS}/${encodeURIComponent(id)}`}>
      {(one) => <OneAgenda one={one} />}
    </CaseLoader>
  );
}

function OneAgenda({ one }: { one: AgendaCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const actions = useAgendaActions(one);
  const { state, send } = useChamberCommand();
  const minutes = one.items
    .filter(({ withdrawn }) => withdrawn === null)
    .reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return (
    <CasePage
      title={t('sessions.agenda')}
      back={{ to: `/sessions/${one.sessionId}`, where: t('sessions.session') }}
      lead={<Link to={`/sessions/${one.sessionId}/preparation`}>{t('sessions.preparation')}</Link>}
      status={<Status tone={agendaTone[one.stage]}>{code('agendaStage', one.stage)}</Status>}
      actions={actions}
      timeline={historyOf(one)}
    >
      <ChamberProblem problem={state?.problem ?? null} />
      <Section title={t('sessions.agendaItems')}>
        <AgendaTree agenda={one} send={send} />
      </Section>
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('sessions.opensOn'), <Day key="opens" day={one.opensOn} />],
            [
              t('sessions.plannedTime'),
              minutes > 0 && t('sessions.minutesSaid', { count: minutes }),
            ],
          ]}
        />
      </Section>
      {one.changes.length > 0 && (
        <Section title={t('sessions.agendaChanges')}>
          <Facts
            items={one.changes.map(({ kind, title, reason, changedOn }, at) => [
              `${code('agendaChange', kind)}: ${title}`,
              // biome-ignore lint/suspicious/noArrayIndexKey: changes are only ever added at the end
              <span key={at}>
                <Day day={changedOn} /> · {reason}
              </span>,
            ])}
          />
        </Section>
      )}
    </CasePage>
  );
}

/** Builds the agenda's history from its days. */
function historyOf({ submittedOn, approvals }: AgendaCase) {
  return [
    ...(submittedOn ? [{ type: 'agenda-submitted', on: submittedOn }] : []),
    ...approvals.map(({ approvedOn, decision }) => ({
      type: 'agenda-approved',
      on: approvedOn,
      detail: decision,
    })),
  ];
}
