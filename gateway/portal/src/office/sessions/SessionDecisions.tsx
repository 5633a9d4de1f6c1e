import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import type { DecisionView, SessionCase } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode } from '../../i18n/codes.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { Asked } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { DECISIONS, decisionTone } from './decisions.ts';

const SHOWN = 50;

function useDecisions(params: { status?: string; sessionId?: string }) {
  const asked = { ...params, limit: SHOWN };
  return useQuery({
    queryKey: [DECISIONS, asked],
    queryFn: ({ signal }) => get<ListOf<DecisionView>>(DECISIONS, asked, signal),
  });
}

/** What the Standing Committee has to report at a session, and what it has reported there. */
export function SessionDecisions({ session }: { session: SessionCase }) {
  const { t } = useTranslation();
  const waiting = useDecisions({ status: 'TO_REPORT' });
  const reported = useDecisions({ sessionId: session.id });
  return (
    <Section title={t('decisions.title')}>
      {session.status === 'CONVENED' && (
        <Asked of={waiting}>
          {({ items }) => (
            <Decisions
              of={items.filter(({ day }) => day <= session.opensOn)}
              none={t('decisions.nothingToReport')}
            />
          )}
        </Asked>
      )}
      <Asked of={reported}>
        {({ items }) => <Decisions of={items} none={t('decisions.nothingReported')} />}
      </Asked>
    </Section>
  );
}

function Decisions({ of, none }: { of: readonly DecisionView[]; none: string }) {
  const code = useCode();
  return (
    <LinkList
      empty={none}
      items={of.map((one) => ({
        id: one.id,
        to: `/decisions/${one.id}`,
        title: `${one.number}: ${one.title}`,
        note: <Status tone={decisionTone[one.status]}>{code('decisionStatus', one.status)}</Status>,
      }))}
    />
  );
}
