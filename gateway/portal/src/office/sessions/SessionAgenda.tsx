import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SessionCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { Asked } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { agendaTone, useAgendaOf } from './agenda.ts';

/** The agenda of a session, or how to begin it, and its preparation. */
export function SessionAgenda({ session }: { session: SessionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const me = useMe();
  const agenda = useAgendaOf(session.id);
  const begins = may.write(me) && session.status === 'CONVENED';
  return (
    <Section title={t('sessions.agenda')}>
      <Asked of={agenda}>
        {({ items }) => (
          <>
            <LinkList
              empty={t('sessions.noAgenda')}
              items={items.map((one) => ({
                id: one.id,
                to: `/agendas/${one.id}`,
                title: t('sessions.agendaOf', { count: one.items }),
                note: (
                  <Status tone={agendaTone[one.stage]}>{code('agendaStage', one.stage)}</Status>
                ),
              }))}
            />
            {items.length === 0 && begins && (
              <p>
                <Link to={`/agendas/new?session=${encodeURIComponent(session.id)}`}>
                  {t('sessions.draftAgenda')}
                </Link>
              </p>
            )}
          </>
        )}
      </Asked>
      <p>
        <Link to={`/sessions/${encodeURIComponent(session.id)}/preparation`}>
          {t('sessions.preparation')}
        </Link>
      </p>
    </Section>
  );
}
