import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ListDeputyRequest } from '../../api/generated/sessions.ts';
import { formatDay } from '../../lib/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { AskedFor } from '../../ui/States.tsx';
import { DEPUTIES } from './deputies.ts';
import { useTerms } from './session.ts';

/** The form that puts a deputy into the directory of a term. */
export function DeputyNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const terms = useTerms();
  return (
    <>
      <PageHead
        title={t('sessions.listDeputy')}
        back={{ to: '/deputies', where: t('sessions.deputyTitle') }}
      />
      <AskedFor
        of={terms}
        none={t('sessions.noTerm')}
        instead={<Link to="/terms">{t('sessions.terms')}</Link>}
      >
        {(some) => (
          <CommandForm
            submit={t('sessions.listDeputyDo')}
            command={{
              id: 'deputies.new',
              path: DEPUTIES,
              fields: fieldsOf(ListDeputyRequest, {
                termId: {
                  kind: 'choice',
                  label: t('sessions.term'),
                  options: some.map((term) => ({
                    value: term.id,
                    label: t('sessions.termOne', {
                      term: term.term,
                      day: formatDay(term.startsOn),
                    }),
                  })),
                },
                name: { kind: 'text', label: t('sessions.deputyName') },
                group: { kind: 'text', label: t('sessions.group'), hint: t('sessions.groupHint') },
                constituency: { kind: 'text', label: t('sessions.constituency') },
                account: {
                  kind: 'text',
                  label: t('sessions.account'),
                  hint: t('sessions.accountHint'),
                },
                since: { kind: 'day', label: t('sessions.since') },
              }),
              initial: { termId: some[0]?.id ?? '' },
              onDone: ({ id }) => void navigate(`/deputies/${id}`),
            }}
            onCancel={() => void navigate('/deputies')}
          />
        )}
      </AskedFor>
    </>
  );
}
