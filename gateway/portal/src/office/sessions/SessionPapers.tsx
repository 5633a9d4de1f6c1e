import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import type { PaperView } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import { useCode } from '../../i18n/codes.ts';
import { Section } from '../../ui/case/CasePage.tsx';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { Asked } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import { PAPER_KINDS, PAPERS, paperTone, readingTone } from './papers.ts';

/** More papers than a session has. */
const SHOWN = 200;

/** The papers of a session by kind; to a deputy each says whether it was read. */
export function SessionPapers({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const params = { sessionId, limit: SHOWN };
  const list = useQuery({
    queryKey: [PAPERS, params],
    queryFn: ({ signal }) => get<ListOf<PaperView>>(PAPERS, params, signal),
    select: ({ items }) => [...items].sort(byKind),
  });
  return (
    <Section title={t('sessionPapers.title')}>
      <Asked of={list}>
        {(items) => (
          <LinkList
            empty={t('sessionPapers.empty')}
            items={items.map((one) => ({
              id: one.id,
              to: `/papers/${one.id}`,
              title: one.number ? `${one.number}: ${one.title}` : one.title,
              note: <PaperNote one={one} />,
            }))}
          />
        )}
      </Asked>
    </Section>
  );
}

const byKind = (a: PaperView, b: PaperView) =>
  PAPER_KINDS.indexOf(a.kind) - PAPER_KINDS.indexOf(b.kind) || a.title.localeCompare(b.title, 'vi');

function PaperNote({ one }: { one: PaperView }) {
  const { t } = useTranslation();
  const code = useCode();
  return (
    <>
      {code('paperKind', one.kind)}
      {one.version != null && ` · ${t('sessionPapers.versionOne', { number: one.version })}`}{' '}
      <Status tone={paperTone[one.state]}>{code('paperState', one.state)}</Status>{' '}
      {one.reading && one.reading !== 'NOTHING_TO_READ' && (
        <Status tone={readingTone[one.reading]}>{code('paperReading', one.reading)}</Status>
      )}
    </>
  );
}
