import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { command } from '../../api/client.ts';
import type { PaperCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { formatInstant } from '../../lib/dates.ts';
import { listed } from '../../ui/case/Actions.tsx';
import classes from './Paper.module.css';
import { fileOf, PAPERS } from './papers.ts';
import { useFileSize } from './useFileSize.ts';

type Version = PaperCase['versions'][number];

/** The files of a paper, the newest first; who opens one as a deputy is remembered for it. */
export function PaperVersions({ one }: { one: PaperCase }) {
  const { t } = useTranslation();
  const opened = useOpened(one);
  if (one.versions.length === 0) return <p>{t('sessionPapers.noVersion')}</p>;
  return (
    <ol className={classes.versions} reversed>
      {[...one.versions].reverse().map((version) => (
        <li key={version.number}>
          <a
            href={fileOf(one.id, version.number)}
            download={version.fileName}
            onClick={() => opened(version.number)}
          >
            {version.fileName}
          </a>
          <VersionNote version={version} isRead={version.number === one.accepted} />
        </li>
      ))}
    </ol>
  );
}

function VersionNote({ version, isRead }: { version: Version; isRead: boolean }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const size = useFileSize();
  return (
    <p className={classes.note}>
      {[
        t('sessionPapers.versionOne', { number: version.number }),
        isRead && t('sessionPapers.isRead'),
        version.type,
        size(version.size),
        t('sessionPapers.filedAt', { when: formatInstant(version.filedAt) }),
        version.filedBy && t('sessionPapers.filedBy', { who: version.filedBy }),
        code('paperScan', version.scan),
        version.readers != null &&
          version.acceptedAt &&
          t('sessionPapers.readers', { number: number(version.readers) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** Records that a deputy opens a version; that it fails keeps nobody from reading. */
function useOpened(one: PaperCase) {
  const queries = useQueryClient();
  return (version: number) => {
    if (!listed(one.actions, 'openPaper')?.allowed) return;
    const path = `${PAPERS}/${one.id}/openings`;
    void command({ path, body: { version }, key: crypto.randomUUID() }).then(
      () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
      () => {},
    );
  };
}
