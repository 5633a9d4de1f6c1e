import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { get } from '../../api/client.ts';
import type { SessionPreparation } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { Failure, Loading } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day, useRelativeDay } from '../../ui/When.tsx';
import classes from './Agenda.module.css';
import { milestoneTone } from './agenda.ts';
import { SESSIONS } from './session.ts';

type Step = SessionPreparation['steps'][number];

/** How far a session is prepared: what is late, what is next, and what a delay endangers. */
export function PreparationPage() {
  const { id = '' } = useParams();
  const path = `${SESSIONS}/${encodeURIComponent(id)}/preparation`;
  const found = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get<SessionPreparation>(path, {}, signal),
  });
  if (found.data) return <Board of={found.data} />;
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  return <Loading />;
}

function Board({ of }: { of: SessionPreparation }) {
  const { t } = useTranslation();
  const said = useRelativeDay();
  const late = of.steps.filter(({ state }) => state === 'LATE');
  const next = of.steps.find(({ milestone }) => milestone === of.next);
  return (
    <article className={classes.board}>
      <PageHead
        title={t('sessions.preparation')}
        back={{ to: `/sessions/${of.sessionId}`, where: t('sessions.session') }}
        lead={
          <>
            {t('sessions.opensOn')}: <Day day={of.opensOn} />, {said(of.opensOn)}
          </>
        }
      />
      {late.length > 0 && <Named tone="late" title={t('sessions.lateNow')} steps={late} />}
      {next && <Named tone="soon" title={t('sessions.nextNow')} steps={[next]} />}
      <p>
        {of.agendaId ? (
          <>
            <Link to={`/agendas/${of.agendaId}`}>{t('sessions.openAgenda')}</Link>
            {' · '}
            <Link to={`/agendas/${of.agendaId}?do=milestone`}>{t('sessions.recordMilestone')}</Link>
          </>
        ) : (
          t('sessions.noAgenda')
        )}
      </p>
      <Section title={t('sessions.milestones')}>
        {of.steps.length === 0 && <p>{t('sessions.noMilestones')}</p>}
        <ol className={classes.steps}>
          {of.steps.map((step) => (
            <li key={step.milestone}>
              <OneStep step={step} agendaId={of.agendaId} />
            </li>
          ))}
        </ol>
      </Section>
      {of.contents && of.agendaId && <Missing of={of} />}
    </article>
  );
}

type NamedProps = { tone: 'late' | 'soon'; title: string; steps: readonly Step[] };

function Named({ tone, title, steps }: NamedProps) {
  const code = useCode();
  const said = useRelativeDay();
  return (
    <Notice tone={tone} title={title}>
      {steps.map(({ milestone, dueOn }) => (
        <p key={milestone}>
          {code('milestone', milestone)}: <Day day={dueOn} />, {said(dueOn)}
        </p>
      ))}
    </Notice>
  );
}

type LackingProps = { agendaId: string | null; lacking: Step['lacking'] };

/** How many items still lack papers, and which. */
function Lacking({ agendaId, lacking }: LackingProps) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <>
      <p>{t('sessions.lacking', { count: lacking.length })}</p>
      <ul>
        {lacking.map(({ n, number, kinds }) => (
          <li key={n}>
            <Link to={`/agendas/${agendaId}/items/${n}`}>{t('sessions.itemSaid', { number })}</Link>
            {': '}
            {kinds.map((kind) => code('paperKind', kind)).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function OneStep({ step, agendaId }: { step: Step; agendaId: string | null }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <>
      <h3>{code('milestone', step.milestone)}</h3>
      <p>
        <Status tone={milestoneTone[step.state]}>{code('milestoneState', step.state)}</Status>{' '}
        {t('sessions.dueBefore', { count: step.days })}: <Day day={step.dueOn} />
      </p>
      {step.doneOn && (
        <p>
          {t('sessions.reachedOn')}: <Day day={step.doneOn} />
          {step.derived && ` (${t('sessions.derivedDay')})`}
        </p>
      )}
      {step.items.length > 0 && (
        <p>{t('sessions.concernsItems', { items: step.items.join(', ') })}</p>
      )}
      {step.lacking.length > 0 && <Lacking agendaId={agendaId} lacking={step.lacking} />}
      {step.endangers.length > 0 && (
        <p>
          {t('sessions.endangers', {
            what: step.endangers.map((one) => code('milestone', one)).join(', '),
          })}
        </p>
      )}
      <p className={classes.source}>
        {step.rule.legalBasis} ({code('confidence', step.rule.confidence)})
      </p>
    </>
  );
}

/** The reports that the law names and no item of the agenda has. */
function Missing({ of }: { of: SessionPreparation }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <Section title={t('sessions.missingReports')}>
      {of.missing.length === 0 ? (
        <p>{t('sessions.noMissingReports')}</p>
      ) : (
        <ul>
          {of.missing.map((one) => (
            <li key={one}>{code('reportContent', one)}</li>
          ))}
        </ul>
      )}
      {of.contents && (
        <p className={classes.source}>
          {of.contents.legalBasis} ({code('confidence', of.contents.confidence)})
        </p>
      )}
    </Section>
  );
}
