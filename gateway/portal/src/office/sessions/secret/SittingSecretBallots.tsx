import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../../api/client.ts';
import type { SecretBallotView, SittingCase } from '../../../api/generated/sessions.ts';
import type { ListOf } from '../../../api/shared.ts';
import { useCode } from '../../../i18n/codes.ts';
import { Section } from '../../../ui/case/CasePage.tsx';
import { LinkList } from '../../../ui/case/LinkList.tsx';
import { Asked } from '../../../ui/States.tsx';
import { Status } from '../../../ui/Status.tsx';
import { SECRET_BALLOTS, secretTone } from './secretBallots.ts';

const SHOWN = 50;

/** The secret ballots of a sitting. */
export function SittingSecretBallots({ sitting, every }: { sitting: SittingCase; every: number }) {
  const { t } = useTranslation();
  const code = useCode();
  const params = { sittingId: sitting.id, limit: SHOWN };
  const list = useQuery({
    queryKey: [SECRET_BALLOTS, params],
    queryFn: ({ signal }) => get<ListOf<SecretBallotView>>(SECRET_BALLOTS, params, signal),
    refetchInterval: every,
  });
  return (
    <Section title={t('sessions.secretBallots')}>
      <Asked of={list}>
        {({ items }) => (
          <LinkList
            empty={t('sessions.secretBallotsEmpty')}
            items={items.map((one) => ({
              id: one.id,
              to: `/secret-ballots/${one.id}`,
              title: one.title,
              note: <Status tone={secretTone[one.stage]}>{code('secretStage', one.stage)}</Status>,
            }))}
          />
        )}
      </Asked>
    </Section>
  );
}
