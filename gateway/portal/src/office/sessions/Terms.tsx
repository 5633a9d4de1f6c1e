import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { SetUpTermRequest } from '../../api/generated/sessions.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { today } from '../../lib/dates.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { Empty, Failure, Loading } from '../../ui/States.tsx';
import { Day } from '../../ui/When.tsx';
import { SeatsNotice } from './SeatsNotice.tsx';
import { SessionsNav } from './SessionsNav.tsx';
import { inOfficeOn, TERMS, useTerms } from './session.ts';

/** The council's terms with the number of deputies in office, which every vote needs. */
export function TermList() {
  const { t } = useTranslation();
  const number = useNumber();
  const lead = may.lead(useMe());
  const terms = useTerms();
  const current = terms.data?.find(({ startsOn }) => startsOn <= today());
  return (
    <>
      <PageHead
        title={t('sessions.terms')}
        lead={t('sessions.termsLead')}
        actions={
          lead && (
            <Button component={Link} to="/terms/new" leftSection={<Icon name="plus" small />}>
              {t('sessions.setUpTerm')}
            </Button>
          )
        }
      />
      <SessionsNav />
      {terms.isPending && <Loading rows={3} />}
      {terms.isError && <Failure part error={terms.error} onRetry={() => void terms.refetch()} />}
      {terms.data?.length === 0 && <Empty text={t('sessions.noTerm')} />}
      {current && <SeatsNotice termId={current.id} />}
      {terms.data && terms.data.length > 0 && (
        <LinkList
          empty=""
          items={terms.data.map((term) => ({
            id: term.id,
            to: lead ? `/terms/${term.id}/deputies` : '/sessions',
            title: t('sessions.termName', { term: term.term }),
            note: (
              <>
                {t('sessions.startsOn')} <Day day={term.startsOn} /> ·{' '}
                {t('sessions.inOfficeSaid', { number: number(inOfficeOn(term, today()) ?? 0) })}
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

export function TermNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={t('sessions.setUpTerm')}
        back={{ to: '/terms', where: t('sessions.terms') }}
      />
      <CommandForm
        submit={t('sessions.setUpTermDo')}
        command={{
          id: 'terms.new',
          path: TERMS,
          fields: fieldsOf(SetUpTermRequest, {
            term: {
              kind: 'text',
              label: t('sessions.termField'),
              hint: t('sessions.termHint'),
            },
            startsOn: { kind: 'day', label: t('sessions.startsOn'), future: true },
            deputiesInOffice: {
              kind: 'count',
              label: t('sessions.deputiesInOffice'),
              hint: t('sessions.deputiesHint'),
              unit: t('sessions.deputies'),
            },
          }),
          onDone: () => void navigate('/terms', { replace: true }),
        }}
        onCancel={() => void navigate('/terms')}
      />
    </>
  );
}
