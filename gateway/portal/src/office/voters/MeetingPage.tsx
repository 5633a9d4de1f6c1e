import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { get } from '../../api/client.ts';
import {
  type MeetingView,
  type OpinionView,
  RecordOpinion,
} from '../../api/generated/voter-contact.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode, useOptions } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { type Action, BEGINS } from '../../ui/case/Actions.tsx';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { fieldsOf } from '../../ui/form/request.ts';
import { Asked } from '../../ui/States.tsx';
import { Day } from '../../ui/When.tsx';
import { MEETINGS, OPINIONS } from './voters.ts';

const SHOWN = 50;

export function MeetingPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<MeetingView> path={`${MEETINGS}/${encodeURIComponent(id)}`}>
      {(one) => <OneMeeting meeting={one} />}
    </CaseLoader>
  );
}

function useActions(meeting: MeetingView): Action[] {
  const { t } = useTranslation();
  const me = useMe();
  const fields = useOptions('opinionField');
  const sectors = useOptions('opinionSector');
  return [
    {
      name: 'opinion',
      label: t('voters.recordOpinion'),
      said: may.write(me) ? BEGINS : undefined,
      form: (close) => (
        <CommandForm
          title={t('voters.recordOpinion')}
          submit={t('voters.recordOpinionDo')}
          command={{
            id: `meetings.${meeting.id}.opinion`,
            path: OPINIONS,
            fields: fieldsOf(RecordOpinion, {
              text: {
                kind: 'text',
                label: t('voters.opinion'),
                hint: t('voters.opinionHint'),
                long: true,
              },
              field: { kind: 'choice', label: t('voters.field'), options: fields },
              sector: {
                kind: 'choice',
                label: t('voters.sector'),
                options: sectors,
              },
            }),
            body: (body) => ({ ...body, meetingId: meeting.id }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}

function OneMeeting({ meeting: one }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const actions = useActions(one);
  return (
    <CasePage
      title={one.place}
      back={{ to: '/meetings', where: t('voters.meetings') }}
      lead={
        <>
          {code('meetingKind', one.kind)} · <Day day={one.heldOn} />
        </>
      }
      status={t('voters.meetingSaid', {
        attendees: number(one.attendees),
        opinions: number(one.opinions),
      })}
      actions={actions}
      timeline={[{ type: 'meeting-recorded', on: one.heldOn }]}
    >
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('voters.mode'), code('meetingMode', one.mode)],
            [t('voters.groups'), one.deputyGroups.join(', ')],
            [t('voters.attendees'), number(one.attendees)],
            [t('voters.speakers'), number(one.speakers)],
          ]}
        />
      </Section>
      <MeetingOpinions meeting={one} />
    </CasePage>
  );
}

function MeetingOpinions({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const code = useCode();
  const params = { meetingId: meeting.id, limit: SHOWN };
  const list = useQuery({
    queryKey: [OPINIONS, params],
    queryFn: ({ signal }) => get<ListOf<OpinionView>>(OPINIONS, params, signal),
  });
  return (
    <Section title={t('voters.opinions')}>
      <Asked of={list}>
        {({ items, next }) => (
          <>
            <LinkList
              empty={t('voters.opinionsEmpty')}
              items={items.map((one) => ({
                id: one.id,
                to: `/opinions/${one.id}`,
                title: one.text,
                note: code('opinionField', one.field),
              }))}
            />
            {next && (
              <Link to={`/opinions?meetingId=${encodeURIComponent(meeting.id)}`}>
                {t('voters.allOpinions')}
              </Link>
            )}
          </>
        )}
      </Asked>
    </Section>
  );
}
