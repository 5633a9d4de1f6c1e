import { Button, FileInput, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperCase } from '../../api/generated/sessions.ts';
import { isProblem, Problem } from '../../api/problem.ts';
import { upload } from '../../api/upload.ts';
import { CaseContext } from '../../ui/form/standing.ts';
import { isFinalRefusal } from '../../ui/form/useCommandForm.ts';
import { ChamberProblem } from './ChamberProblem.tsx';
import classes from './Paper.module.css';
import { ACCEPTED, LARGEST, PAPERS, typeOf } from './papers.ts';
import { useFileSize } from './useFileSize.ts';

type Props = { one: PaperCase; onClose: () => void };

/** Sends the file of a paper, its first or a new one, and says how far it is. */
export function PaperUpload({ one, onClose }: Props) {
  const { t } = useTranslation();
  const size = useFileSize();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const sending = useSending(one, onClose);
  const title = one.versions.length > 0 ? t('sessionPapers.fileNew') : t('sessionPapers.file');
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setWrong(null);
    sending.forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.share !== null) return;
    const type = file && typeOf(file.name);
    if (!file) setWrong(t('sessionPapers.chooseFirst'));
    else if (!type) setWrong(t('sessionPapers.wrongType'));
    else if (file.size > LARGEST) setWrong(t('sessionPapers.tooLarge', { size: size(file.size) }));
    else void sending.send(file, type);
  };
  return (
    <form className={classes.upload} noValidate onSubmit={submit}>
      <h2>{title}</h2>
      <p>{t('sessionPapers.fileLead')}</p>
      <FileInput
        label={t('sessionPapers.chooseFile')}
        description={t('sessionPapers.fileHint')}
        placeholder={t('sessionPapers.choose')}
        accept={ACCEPTED}
        value={file}
        onChange={choose}
        error={wrong}
        disabled={sending.share !== null}
      />
      {file && <p className={classes.note}>{size(file.size)}</p>}
      <ChamberProblem problem={sending.problem} />
      {sending.share !== null && <Sending share={sending.share} />}
      <div className={classes.buttons}>
        <Button type="submit" aria-disabled={sending.share !== null}>
          {sending.share === null ? t('sessionPapers.fileDo') : t('form.sending')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Sending({ share }: { share: number }) {
  const { t } = useTranslation();
  const percent = Math.round(share * 100);
  return (
    <div>
      <Progress value={percent} aria-label={t('sessionPapers.sent')} />
      <p className={classes.note}>
        {percent < 100 ? t('sessionPapers.sentShare', { percent }) : t('sessionPapers.inspected')}
      </p>
    </div>
  );
}

/** A file that got no answer keeps its key, so that sending it again is never a second version. */
function useSending(one: PaperCase, onDone: () => void) {
  const queries = useQueryClient();
  const standing = use(CaseContext);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const forget = () => {
    setKey(crypto.randomUUID());
    setProblem(null);
  };
  const send = async (file: File, type: string) => {
    setProblem(null);
    setShare(0);
    try {
      const path = `${PAPERS}/${one.id}/versions`;
      const ifMatch = standing?.etag ?? null;
      await upload({ path, file, type, key, ifMatch, onProgress: setShare });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone();
    } catch (error) {
      const refused = isProblem(error) ? error : new Problem(0, {});
      setProblem(refused);
      if (isFinalRefusal(refused)) setKey(crypto.randomUUID());
      if (refused.stale || refused.status === 409) standing?.refresh();
    } finally {
      setShare(null);
    }
  };
  return { share, problem, send, forget };
}
