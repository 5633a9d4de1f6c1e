import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  AcceptPaper,
  type ConferencePage as Conference,
  type Paper,
  SubmitPaper,
} from '../../api/generated/regional.ts';
import { formatDay } from '../../lib/dates.ts';
import { shortName } from '../../lib/lineage.ts';
import { type Action, listed } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Numbered, NumberedOne } from '../../ui/case/Numbered.tsx';
import { CaseForm } from '../../ui/form/CaseForm.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Status } from '../../ui/Status.tsx';
import { Day, useRelativeDay } from '../../ui/When.tsx';
import { useCouncilNames } from '../councils.ts';
import { CONFERENCES } from './area.ts';

export function ConferencePage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<Conference> path={`${CONFERENCES}/${encodeURIComponent(id)}`}>
      {(one) => <OneConference one={one} />}
    </CaseLoader>
  );
}

function useActions(one: Conference): Action[] {
  const { t } = useTranslation();
  const brief: Action = {
    name: 'brief',
    label: t('conferences.openBrief'),
    to: `/conferences/${one.id}/brief`,
  };
  const submit: Action = {
    name: 'paper',
    label: t('conferences.submitPaper'),
    said: listed(one.actions, 'submitPaper'),
    form: (close) => (
      <CommandForm
        title={t('conferences.submitPaper')}
        submit={t('conferences.submitPaper')}
        command={{
          id: `conferences.${one.id}.paper`,
          path: `${CONFERENCES}/${one.id}/papers`,
          fields: fieldsOf(SubmitPaper, {
            title: { kind: 'text', label: t('conferences.paperTitle') },
            abstract: {
              kind: 'text',
              label: t('conferences.abstract'),
              long: true,
            },
          }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
  const accept = one.papers.map(
    ({ n, title, acceptedOn, actions }): Action => ({
      name: `accept-${n}`,
      label: t('conferences.acceptPaper', { n }),
      said: listed(actions, 'acceptPaper'),
      form: (close) => (
        <CaseForm
          title={t('conferences.acceptPaper', { n })}
          lead={title}
          submit={t('conferences.acceptPaperDo')}
          stands={{ acceptedOn }}
          command={{
            id: `conferences.${one.id}.accept.${n}`,
            path: `${CONFERENCES}/${one.id}/papers/${n}/acceptance`,
            fields: fieldsOf(AcceptPaper, {
              acceptedOn: {
                kind: 'day',
                label: t('conferences.acceptedOn'),
                start: 'today',
                needed: true,
              },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    }),
  );
  return [brief, submit, ...accept];
}

function OneConference({ one }: { one: Conference }) {
  const { t } = useTranslation();
  const names = useCouncilNames();
  const said = useRelativeDay();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.title}
      back={{ to: '/conferences', where: t('conferences.title') }}
      lead={one.theme}
      status={
        <>
          <Day day={one.from} /> – <Day day={one.to} /> ({said(one.from)})
        </>
      }
      actions={actions}
      timeline={[]}
    >
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('conferences.host'), shortName(names, one.host)],
            [t('conferences.ordinal'), String(one.ordinal)],
            [t('conferences.term'), one.term],
            [t('conferences.subEvents'), one.subEvents.join('\n')],
          ]}
        />
      </Section>
      <Section title={t('conferences.papers')}>
        {one.papers.length === 0 && <p>{t('conferences.noPapers')}</p>}
        <Numbered>
          {one.papers.map((paper) => (
            <OnePaper key={paper.n} paper={paper} council={shortName(names, paper.council)} />
          ))}
        </Numbered>
      </Section>
    </CasePage>
  );
}

function OnePaper({ paper, council }: { paper: Paper; council: string }) {
  const { t } = useTranslation();
  return (
    <NumberedOne title={paper.title} by={council}>
      <p>{paper.abstract}</p>
      <Status tone={paper.acceptedOn ? 'done' : 'plain'}>
        {paper.acceptedOn
          ? t('conferences.accepted', { day: formatDay(paper.acceptedOn) })
          : t('conferences.submitted')}
      </Status>
      {paper.practiceId && (
        <p>
          <Link to={`/practices/${paper.practiceId}`}>{t('conferences.openPractice')}</Link>
        </p>
      )}
    </NumberedOne>
  );
}
