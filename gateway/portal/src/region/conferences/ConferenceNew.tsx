import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AnnounceConference, type Council } from '../../api/generated/regional.ts';
import { today } from '../../lib/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { Asked } from '../../ui/States.tsx';
import { useCouncils } from '../councils.ts';
import { CONFERENCES } from './area.ts';

function useFields(councils: readonly Council[]): Fields {
  const { t } = useTranslation();
  return useMemo(() => {
    const hosts = councils.map(({ id, name }) => ({ value: id, label: name }));
    return fieldsOf(AnnounceConference, {
      title: { kind: 'text', label: t('conferences.titleField') },
      ordinal: {
        kind: 'count',
        label: t('conferences.ordinal'),
        hint: t('conferences.ordinalHint'),
      },
      term: {
        kind: 'text',
        label: t('conferences.term'),
        hint: t('conferences.termHint'),
      },
      host: { kind: 'choice', label: t('conferences.host'), options: hosts },
      from: { kind: 'day', label: t('conferences.from'), future: true },
      to: { kind: 'day', label: t('conferences.to'), future: true },
      theme: { kind: 'text', label: t('conferences.theme'), long: true },
      subEvents: {
        kind: 'lines',
        label: t('conferences.subEvents'),
        hint: t('conferences.subEventsHint'),
      },
    });
  }, [t, councils]);
}

export function ConferenceNew() {
  const { t } = useTranslation();
  const councils = useCouncils(today());
  return (
    <>
      <PageHead
        title={t('conferences.announce')}
        back={{ to: '/conferences', where: t('conferences.title') }}
      />
      <Asked of={councils} rows={4}>
        {({ items }) => <AnnounceForm councils={items} />}
      </Asked>
    </>
  );
}

function AnnounceForm({ councils }: { councils: readonly Council[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <CommandForm
      submit={t('conferences.announceDo')}
      command={{
        id: 'conferences.announce',
        path: CONFERENCES,
        fields: useFields(councils),
        onDone: ({ id }) => void navigate(`/conferences/${id}`, { replace: true }),
      }}
      onCancel={() => void navigate('/conferences')}
    />
  );
}
