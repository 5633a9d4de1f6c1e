import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type ResolutionCase, VoteRequest } from '../../api/generated/sessions.ts';
import type { CommandAnswer } from '../../api/shared.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { RESOLUTIONS, resolutionTone } from './session.ts';
import { TallyTable } from './TallyTable.tsx';

export function ResolutionPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<ResolutionCase> path={`${RESOLUTIONS}/${encodeURIComponent(id)}`}>
      {(one) => <OneResolution one={one} />}
    </CaseLoader>
  );
}

/** Explains the service's dry-run result of a tally before it is recorded. */
function useForeseen() {
  const { t } = useTranslation();
  return ({ answer }: CommandAnswer) =>
    answer.outcome === 'ADOPTED'
      ? t('sessions.adoptedForeseen', { number: String(answer.documentNumber ?? '') })
      : t('sessions.rejectedForeseen');
}

function useActions(one: ResolutionCase): Action[] {
  const { t } = useTranslation();
  const foreseen = useForeseen();
  const votes = (label: string) =>
    ({ kind: 'count', label, unit: t('sessions.deputies') }) as const;
  return [
    {
      name: 'vote',
      label: t('sessions.recordVote'),
      said: listed(one.actions, 'recordVote'),
      form: (close) => (
        <CaseForm
          title={t('sessions.recordVote')}
          lead={t('sessions.voteLead')}
          submit={t('sessions.recordVoteDo')}
          stands={{
            votedOn: one.votedOn,
            'tally.for': one.tally?.for ?? null,
            'tally.against': one.tally?.against ?? null,
            'tally.notVoting': one.tally?.notVoting ?? null,
          }}
          command={{
            id: `resolutions.${one.id}.vote`,
            path: `${RESOLUTIONS}/${one.id}/vote`,
            fields: fieldsOf(VoteRequest, {
              votedOn: { kind: 'day', label: t('sessions.votedOn'), start: 'today' },
              'tally.for': votes(t('sessions.for')),
              'tally.against': votes(t('sessions.against')),
              'tally.notVoting': votes(t('sessions.notVoting')),
            }),
            preview: foreseen,
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OneResolution({ one }: { one: ResolutionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.documentNumber ?? t('sessions.draft')}
      back={{ to: '/resolutions', where: t('sessions.resolutions') }}
      lead={one.title}
      status={
        <Status tone={resolutionTone[one.status]}>{code('resolutionStatus', one.status)}</Status>
      }
      actions={actions}
      timeline={one.timeline}
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
