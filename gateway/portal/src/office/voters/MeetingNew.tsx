import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RecordMeeting } from '../../api/generated/voter-contact.ts';
import { useOptions } from '../../i18n/codes.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import type { Fields } from '../../ui/form/fields.ts';
import { fieldsOf } from '../../ui/form/request.ts';
import { PageHead } from '../../ui/Page.tsx';
import { MEETINGS } from './voters.ts';

function useFields(): Fields {
  const { t } = useTranslation();
  const kinds = useOptions('meetingKind');
  const modes = useOptions('meetingMode');
  return useMemo(
    () =>
      fieldsOf(RecordMeeting, {
        heldOn: { kind: 'day', label: t('voters.heldOn'), start: 'today' },
        place: {
          kind: 'text',
          label: t('voters.place'),
          hint: t('voters.placeHint'),
        },
        kind: { kind: 'choice', label: t('voters.meetingKind'), options: kinds },
        mode: { kind: 'choice', label: t('voters.mode'), options: modes },
        deputyGroups: {
          kind: 'lines',
          label: t('voters.groups'),
          hint: t('voters.groupsHint'),
        },
        attendees: { kind: 'count', label: t('voters.attendees'), unit: t('voters.people') },
        speakers: { kind: 'count', label: t('voters.speakers'), unit: t('voters.people') },
      }),
    [t, kinds, modes],
  );
}

export function MeetingNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fields = useFields();
  return (
    <>
      <PageHead
        title={t('voters.recordMeeting')}
        back={{ to: '/meetings', where: t('voters.meetings') }}
      />
      <CommandForm
        submit={t('voters.recordMeetingDo')}
        command={{
          id: 'meetings.record',
          path: MEETINGS,
          fields,
          onDone: ({ id }) => void navigate(`/meetings/${id}`, { replace: true }),
        }}
        onCancel={() => void navigate('/meetings')}
      />
    </>
  );
}
