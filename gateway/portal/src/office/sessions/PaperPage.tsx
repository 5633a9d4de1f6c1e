import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type PaperCase, PaperReasonRequest } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { dayOf, formatInstant } from '../../lib/dates.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { useItemsOf } from './agenda.ts';
import { PaperAcceptance } from './PaperAcceptance.tsx';
import { PaperUpload } from './PaperUpload.tsx';
import { PaperVersions } from './PaperVersions.tsx';
import { PAPERS, paperTone, readingTone } from './papers.ts';

export function PaperPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<PaperCase> path={`${PAPERS}/${encodeURIComponent(id)}`}>
      {(one) => <OnePaper one={one} />}
    </CaseLoader>
  );
}

type Operation = PaperCase['actions'][number]['name'];
type ReasonTexts = {
  title: string;
  lead: string;
  submit: string;
  reason: string;
  stands: string | null | undefined;
};

function useActions(one: PaperCase): Action[] {
  const { t } = useTranslation();
  const path = `${PAPERS}/${one.id}`;
  const filing: Action = {
    name: 'file',
    label: one.versions.length > 0 ? t('sessionPapers.fileNew') : t('sessionPapers.file'),
    said: listed(one.actions, 'filePaper'),
    form: (close) => <PaperUpload one={one} onClose={close} />,
  };
  const accepting: Action = {
    name: 'accept',
    label: t('sessionPapers.accept'),
    said: listed(one.actions, 'acceptPaper'),
    form: (close) => <PaperAcceptance one={one} onClose={close} />,
  };
  const reasoned = (
    name: string,
    to: string,
    operation: Operation,
    texts: ReasonTexts,
  ): Action => ({
    name,
    label: texts.title,
    said: listed(one.actions, operation),
    form: (close) => (
      <CaseForm
        title={texts.title}
        lead={texts.lead}
        submit={texts.submit}
        stands={{ reason: texts.stands ?? null }}
        command={{
          id: `papers.${one.id}.${name}`,
          path: `${path}/${to}`,
          fields: fieldsOf(PaperReasonRequest, {
            reason: { kind: 'text', label: texts.reason, hint: t('sessionPapers.reasonHint') },
          }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  });
  const returning = reasoned('return', 'return', 'returnPaper', {
    title: t('sessionPapers.return'),
    lead: t('sessionPapers.returnLead'),
    submit: t('sessionPapers.returnDo'),
    reason: t('sessionPapers.returnReason'),
    stands: one.returns.at(-1)?.reason,
  });
  const withdrawing = {
    ...reasoned('withdraw', 'withdrawal', 'withdrawPaper', {
      title: t('sessionPapers.withdraw'),
      lead: t('sessionPapers.withdrawLead'),
      submit: t('sessionPapers.withdrawDo'),
      reason: t('sessionPapers.withdrawReason'),
      stands: one.withdrawnBecause,
    }),
    aside: true as const,
  };
  return one.state === 'FILED'
    ? [accepting, returning, filing, withdrawing]
    : [filing, accepting, returning, withdrawing];
}

function OnePaper({ one }: { one: PaperCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.title}
      back={{ to: `/sessions/${one.sessionId}`, where: t('sessions.session') }}
      lead={code('paperKind', one.kind)}
      status={<Status tone={paperTone[one.state]}>{code('paperState', one.state)}</Status>}
      actions={actions}
      timeline={historyOf(one)}
    >
      {one.reading && one.reading !== 'READ' && (
        <Notice tone={readingTone[one.reading]}>
          <p>{code('paperReadingTold', one.reading)}</p>
        </Notice>
      )}
      {one.withdrawnBecause && (
        <Notice title={t('sessionPapers.withdrawnBecause')}>
          <p>{one.withdrawnBecause}</p>
        </Notice>
      )}
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [
              t('sessionPapers.agendaItem'),
              one.agendaItem != null && <ItemLink sessionId={one.sessionId} n={one.agendaItem} />,
            ],
            [t('sessionPapers.number'), one.number],
            [t('sessionPapers.issuer'), one.issuer],
            [t('sessionPapers.secrecy'), code('paperSecrecy', one.secrecy)],
            [t('sessionPapers.registeredOn'), <Day key="day" day={one.registeredOn} />],
            [
              t('sessionPapers.returns'),
              one.returns.length > 0 &&
                one.returns.map(({ version, reason, at }) => (
                  <div key={at}>
                    {t('sessionPapers.versionOne', { number: version })}, {formatInstant(at)}:{' '}
                    {reason}
                  </div>
                )),
            ],
          ]}
        />
      </Section>
      <Section title={t('sessionPapers.versions')}>
        <PaperVersions one={one} />
      </Section>
    </CasePage>
  );
}

function ItemLink({ sessionId, n }: { sessionId: string; n: number }) {
  const agenda = useItemsOf(sessionId);
  const item = agenda?.items.find((one) => one.n === n);
  if (!agenda || !item) return null;
  return (
    <Link to={`/agendas/${agenda.id}/items/${n}`}>
      {item.number} {item.title}
    </Link>
  );
}

/** Builds the paper's history from what its record says. */
function historyOf(one: PaperCase) {
  return [
    { type: 'paper-registered', on: one.registeredOn },
    ...one.versions.flatMap(({ number, filedAt, acceptedAt }) => [
      { type: number === 1 ? 'paper-filed' : 'paper-replaced', on: dayOf(new Date(filedAt)) },
      ...(acceptedAt ? [{ type: 'session-paper-accepted', on: dayOf(new Date(acceptedAt)) }] : []),
    ]),
    ...one.returns.map(({ at }) => ({ type: 'paper-returned', on: dayOf(new Date(at)) })),
  ].sort((a, b) => a.on.localeCompare(b.on));
}
