import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Answer, Versioned } from '../../api/client.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { type Action, CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { useCase } from '../../ui/case/useCase.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { dayText } from '../../ui/form/fields.ts';
import { Failure, Loading } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { RESOLUTIONS, type Resolution, resolutionTone } from './session.ts';
import { TallyTable } from './TallyTable.tsx';

export function ResolutionPage() {
  const { id = '' } = useParams();
  const found = useCase<Resolution>(`${RESOLUTIONS}/${encodeURIComponent(id)}`);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  return <OneResolution found={found.data} refresh={() => void found.refetch()} />;
}

/** What the service says that the tally would mean, before it is recorded. */
function useForeseen() {
  const { t } = useTranslation();
  return ({ answer }: Answer) =>
    answer?.outcome === 'ADOPTED'
      ? t('sessions.adoptedForeseen', { number: String(answer.documentNumber ?? '') })
      : t('sessions.rejectedForeseen');
}

function useActions({ value: one, etag }: Versioned<Resolution>, refresh: () => void): Action[] {
  const { t } = useTranslation();
  const foreseen = useForeseen();
  if (one.status !== 'SUBMITTED') return [];
  const votes = (label: string) =>
    ({ kind: 'count', label, unit: t('sessions.deputies') }) as const;
  return [
    {
      name: 'vote',
      label: t('sessions.recordVote'),
      form: (close) => (
        <CommandForm
          title={t('sessions.recordVote')}
          lead={t('sessions.voteLead')}
          submit={t('sessions.recordVoteDo')}
          command={{
            id: `resolutions.${one.id}.vote`,
            path: `${RESOLUTIONS}/${one.id}/vote`,
            fields: {
              votedOn: { kind: 'day', label: t('sessions.votedOn') },
              'tally.for': votes(t('sessions.for')),
              'tally.against': votes(t('sessions.against')),
              'tally.notVoting': votes(t('sessions.notVoting')),
            },
            initial: { votedOn: dayText() },
            ifMatch: etag,
            preview: foreseen,
            onStale: refresh,
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OneResolution({ found, refresh }: { found: Versioned<Resolution>; refresh: () => void }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const writes = may.write(useMe());
  const actions = useActions(found, refresh);
  const one = found.value;
  return (
    <CasePage
      title={one.documentNumber ?? t('sessions.draft')}
      back={{ to: '/resolutions', where: t('sessions.resolutions') }}
      lead={one.title}
      status={
        <Status tone={resolutionTone[one.status]}>{code('resolutionStatus', one.status)}</Status>
      }
      actions={writes ? actions : []}
      noActions={writes ? t('common.actionsDone') : t('common.readOnly')}
      timeline={one.timeline ?? []}
    >
      {one.tally && <TallyTable resolution={one} tally={one.tally} />}
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('sessions.resolutionKind'), code('resolutionKind', one.kind)],
            [t('sessions.matter'), code('resolutionMatter', one.matter)],
            [t('sessions.submittedBy'), one.submittedBy],
            [t('sessions.submittedOn'), <Day key="submitted" day={one.submittedOn} />],
            [t('sessions.votedOn'), one.votedOn && <Day day={one.votedOn} />],
            [
              t('sessions.session'),
              <Link key="session" to={`/sessions/${one.sessionId}`}>
                {t('sessions.openSession')}
              </Link>,
            ],
            [
              t('sessions.deputiesInOffice'),
              one.deputiesInOffice != null && number(one.deputiesInOffice),
            ],
          ]}
        />
      </Section>
    </CasePage>
  );
}
