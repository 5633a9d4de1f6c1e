import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ConveneSessionRequest, type TermView } from '../../api/generated/sessions.ts';
import { useOptions } from '../../i18n/codes.ts';
import { formatDay } from '../../lib/dates.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { AskedFor } from '../../ui/States.tsx';
import { SESSIONS, useTerms } from './session.ts';

export function SessionNew() {
  const { t } = useTranslation();
  const me = useMe();
  const terms = useTerms();
  return (
    <>
      <PageHead
        title={t('sessions.convene')}
        back={{ to: '/sessions', where: t('sessions.title') }}
      />
      <AskedFor
        of={terms}
        none={t('sessions.noTerm')}
        instead={may.lead(me) && <Link to="/terms/new">{t('sessions.setUpTerm')}</Link>}
      >
        {(known) => <ConveneForm terms={known} />}
      </AskedFor>
    </>
  );
}

function useFields(terms: TermView[]): Fields {
  const { t } = useTranslation();
  const kinds = useOptions('sessionKind');
  const requesters = useOptions('sessionRequester');
  return useMemo(
    () =>
      fieldsOf(ConveneSessionRequest, {
        termId: {
          kind: 'choice',
          label: t('sessions.term'),
          options: terms.map((term) => ({
            value: term.id,
            label: t('sessions.termOne', { term: term.term, day: formatDay(term.startsOn) }),
          })),
        },
        kind: { kind: 'choice', label: t('sessions.kind'), options: kinds },
        requester: {
          kind: 'choice',
          label: t('sessions.requester'),
          hint: t('sessions.requesterHint'),
          options: requesters,
          when: ({ kind }) => kind === 'THEMATIC' || kind === 'URGENT',
        },
        askingDeputies: {
          kind: 'count',
          label: t('sessions.askingDeputies'),
          hint: t('sessions.askingDeputiesHint'),
          unit: t('sessions.deputies'),
          needed: true,
          when: ({ kind, requester }) => kind !== 'REGULAR' && requester === 'THIRD_OF_DEPUTIES',
        },
        number: {
          kind: 'count',
          label: t('sessions.number'),
          hint: t('sessions.numberHint'),
        },
        title: {
          kind: 'text',
          label: t('sessions.titleField'),
          hint: t('sessions.titleHint'),
        },
        opensOn: { kind: 'day', label: t('sessions.opensOn'), future: true },
      }),
    [t, kinds, requesters, terms],
  );
}

function ConveneForm({ terms }: { terms: TermView[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fields = useFields(terms);
  const initial = useMemo(() => ({ termId: terms[0]?.id ?? '' }), [terms]);
  return (
    <CommandForm
      submit={t('sessions.conveneDo')}
      command={{
        id: 'sessions.convene',
        path: SESSIONS,
        fields,
        initial,
        onDone: ({ id }) => void navigate(`/sessions/${id}`, { replace: true }),
      }}
      onCancel={() => void navigate('/sessions')}
    />
  );
}
