import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { command } from '../../api/client.ts';
import type { PaperCase } from '../../api/generated/sessions.ts';
import { isProblem, Problem } from '../../api/problem.ts';
import { CaseContext } from '../../ui/form/standing.ts';
import { isFinalRefusal } from '../../ui/form/useCommandForm.ts';
import { ChamberProblem } from './ChamberProblem.tsx';
import classes from './Paper.module.css';
import { PAPERS } from './papers.ts';

type Props = { one: PaperCase; onClose: () => void };

/** Accepts the version that the person has seen, and no other. */
export function PaperAcceptance({ one, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const standing = use(CaseContext);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const path = `${PAPERS}/${one.id}/acceptance`;
      await command({ path, body: {}, key, ifMatch: standing?.etag });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onClose();
    } catch (error) {
      const refused = isProblem(error) ? error : new Problem(0, {});
      setProblem(refused);
      if (isFinalRefusal(refused)) setKey(crypto.randomUUID());
      if (refused.stale || refused.status === 409) standing?.refresh();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={classes.upload} onSubmit={(event) => void submit(event)}>
      <h2>{t('sessionPapers.accept')}</h2>
      <p>{t('sessionPapers.acceptLead')}</p>
      <ChamberProblem problem={problem} />
      <div className={classes.buttons}>
        <Button type="submit" aria-disabled={busy}>
          {busy ? t('form.sending') : t('sessionPapers.acceptDo')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
