import { useTranslation } from 'react-i18next';
import {
  AnnulSecretBallotRequest,
  OpenSecretBallotRequest,
  RecordCountRequest,
  type SecretBallotCase,
  type SittingCase,
} from '../../../api/generated/sessions.ts';
import { useCode, useOptions } from '../../../i18n/codes.ts';
import { useMe } from '../../../session/context.tsx';
import { may } from '../../../session/session.ts';
import { type Action, BEGINS, listed } from '../../../ui/case/Actions.tsx';
import { CommandForm } from '../../../ui/form/CommandForm.tsx';
import type { Fields } from '../../../ui/form/fields.ts';
import { fieldsOf } from '../../../ui/form/request.ts';
import { SECRET_BALLOTS } from './secretBallots.ts';

/** Opens a secret ballot in a sitting. */
export function useOpenSecretBallot(sitting: SittingCase): Action {
  const { t } = useTranslation();
  const me = useMe();
  const forms = useOptions('secretForm');
  const matters = useOptions('secretMatter');
  return {
    name: 'secret',
    label: t('sessions.openSecret'),
    said: may.leadVote(me) && sitting.status === 'OPEN' ? BEGINS : undefined,
    form: (close) => (
      <CommandForm
        title={t('sessions.openSecret')}
        lead={t('sessions.openSecretLead')}
        submit={t('sessions.openSecretDo')}
        command={{
          id: `sittings.${sitting.id}.secret`,
          path: SECRET_BALLOTS,
          fields: fieldsOf(OpenSecretBallotRequest, {
            matter: { kind: 'choice', label: t('sessions.matter'), options: matters },
            form: { kind: 'choice', label: t('sessions.ballotForm'), options: forms },
            title: { kind: 'text', label: t('sessions.secretTitle') },
            subjects: {
              kind: 'rows',
              label: t('sessions.ballotLine'),
              fields: {
                name: { kind: 'text', label: t('sessions.subjectName') },
                post: { kind: 'text', label: t('sessions.subjectPost') },
              },
            },
            seats: {
              kind: 'count',
              label: t('sessions.seats'),
              needed: true,
              when: ({ matter }) => matter === 'ELECTION',
            },
            'board.head': {
              kind: 'text',
              label: t('sessions.boardHead'),
              needed: true,
              when: ({ form }) => form === 'PAPER',
            },
            'board.members': {
              kind: 'lines',
              label: t('sessions.boardMembers'),
              hint: t('sessions.onePerLine'),
              needed: true,
              when: ({ form }) => form === 'PAPER',
            },
          }),
          body: (body) => ({ ...body, sittingId: sitting.id }),
          onDone: close,
        }}
        onCancel={close}
      />
    ),
  };
}

const fieldOf = (line: number, mark: string) => `line${line}_${mark}`;

/** The figures of the counting board, and one count for each mark of each line. */
function useCountFields(one: SecretBallotCase): Fields {
  const { t } = useTranslation();
  const code = useCode();
  const counts = one.lines.flatMap((line) =>
    one.marks.map((mark) => [
      fieldOf(line.number, mark),
      { kind: 'count', label: `${line.name}: ${code('mark', mark)}` } as const,
    ]),
  );
  return {
    ...fieldsOf(RecordCountRequest, {
      issued: { kind: 'count', label: t('sessions.issued') },
      collected: { kind: 'count', label: t('sessions.collected') },
      valid: { kind: 'count', label: t('sessions.valid') },
      invalid: { kind: 'count', label: t('sessions.invalid') },
    }),
    ...Object.fromEntries(counts),
  };
}

function linesOf(one: SecretBallotCase, body: Readonly<Record<string, unknown>>) {
  const { issued, collected, valid, invalid } = body;
  const lines = one.lines.map(({ number }) => ({
    number,
    counts: one.marks.map((mark) => ({ mark, count: body[fieldOf(number, mark)] })),
  }));
  return { issued, collected, valid, invalid, lines };
}

export function useSecretActions(one: SecretBallotCase): Action[] {
  const { t } = useTranslation();
  const path = `${SECRET_BALLOTS}/${one.id}`;
  const countFields = useCountFields(one);
  return [
    {
      name: 'count',
      label: t('sessions.recordCount'),
      said: listed(one.actions, 'recordCount'),
      form: (close) => (
        <CommandForm
          title={t('sessions.recordCount')}
          lead={t('sessions.recordCountLead')}
          submit={t('sessions.recordCountDo')}
          command={{
            id: `secret-ballots.${one.id}.count`,
            path: `${path}/count`,
            fields: countFields,
            body: (body) => linesOf(one, body),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
    {
      name: 'annul',
      label: t('sessions.annulSecret'),
      aside: true,
      said: listed(one.actions, 'annulSecretBallot'),
      form: (close) => (
        <CommandForm
          title={t('sessions.annulSecret')}
          lead={t('sessions.annulPollLead')}
          submit={t('sessions.annulSecret')}
          command={{
            id: `secret-ballots.${one.id}.annul`,
            path: `${path}/annulment`,
            fields: fieldsOf(AnnulSecretBallotRequest, {
              reason: { kind: 'text', label: t('sessions.annulReason') },
            }),
            onDone: close,
          }}
          onCancel={close}
        />
      ),
    },
  ];
}
