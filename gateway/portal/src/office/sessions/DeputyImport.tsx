import '../../theme/inputs.ts';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { command, getAll } from '../../api/client.ts';
import type { DeputyView, TermView } from '../../api/generated/sessions.ts';
import { isProblem, Problem } from '../../api/problem.ts';
import { formatDay } from '../../lib/dates.ts';
import { LinkList } from '../../ui/case/LinkList.tsx';
import { isFinalRefusal } from '../../ui/form/useCommandForm.ts';
import type { Tone } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { AskedFor, Failure } from '../../ui/States.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './DeputyImport.module.css';
import { DEPUTIES } from './deputies.ts';
import { type DeputyLine, deputyLines } from './deputyLines.ts';
import { useTerms } from './session.ts';

/** More than a council has. */
const MOST = 1000;

type Said = 'there' | 'would' | 'unsure' | 'listed' | 'refused';
type Line = { deputy: DeputyLine; key: string; said: Said; why?: string; id?: string };

const tones: Record<Said, Tone> = {
  there: 'plain',
  would: 'soon',
  unsure: 'late',
  listed: 'done',
  refused: 'late',
};

/** A line that has still to be sent: it was not yet, or nobody answered. */
const isOpen = ({ said }: Line) => said === 'would' || said === 'unsure';

/** Puts a pasted list into the directory of a term: first it says of each line what would happen. */
export function DeputyImport() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        title={t('sessions.importDeputies')}
        lead={t('sessions.importLead')}
        back={{ to: '/deputies', where: t('sessions.deputyTitle') }}
      />
      <AskedFor of={useTerms()} none={t('sessions.noTerm')}>
        {(terms) => <Import terms={terms} />}
      </AskedFor>
    </>
  );
}

/** Sends one line; each line is a command of its own, under a key that it keeps. */
async function send(line: Line, term: TermView, dryRun: boolean): Promise<Line> {
  const body = { ...line.deputy, termId: term.id, since: term.startsOn };
  try {
    const { id } = await command({ path: DEPUTIES, body, key: line.key, dryRun });
    return { ...line, said: dryRun ? 'would' : 'listed', id };
  } catch (error) {
    const problem = isProblem(error) ? error : new Problem(0, {});
    if (!isFinalRefusal(problem)) return { ...line, said: dryRun ? 'would' : 'unsure' };
    const why = problem.body.errors?.[0]?.message ?? problem.body.detail ?? '';
    return { ...line, said: 'refused', why };
  }
}

function Import({ terms }: { terms: TermView[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [termId, setTermId] = useState(terms[0]?.id ?? '');
  const [text, setText] = useState('');
  const [lines, setLines] = useState<Line[] | null>(null);
  const [working, setWorking] = useState(false);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const term = terms.find(({ id }) => id === termId);

  const run = async (from: Line[], dryRun: boolean) => {
    if (!term) return;
    setWorking(true);
    setChecking(dryRun);
    const done = [...from];
    for (const [n, line] of from.entries()) {
      if (isOpen(line)) done[n] = await send(line, term, dryRun);
      setLines([...done]);
    }
    setWorking(false);
    setChecking(false);
    if (!dryRun) await queries.invalidateQueries({ queryKey: [DEPUTIES] });
  };

  const check = async () => {
    setProblem(null);
    try {
      await checked();
    } catch (error) {
      setProblem(isProblem(error) ? error : new Problem(0, {}));
    }
  };

  const checked = async () => {
    const { items } = await getAll<DeputyView>(DEPUTIES, { termId }, MOST);
    const known = new Set(items.map(({ name, group }) => `${name}\n${group ?? ''}`));
    const read = deputyLines(text).map((deputy): Line => {
      const name = `${deputy.name}\n${deputy.group ?? ''}`;
      const there = known.has(name);
      known.add(name);
      return { deputy, key: crypto.randomUUID(), said: there ? 'there' : 'would' };
    });
    await run(read, true);
  };

  const words: Record<Said, string> = {
    there: t('sessions.importThere'),
    would: t('sessions.importWould'),
    unsure: t('sessions.importUnsure'),
    listed: t('sessions.importListed'),
    refused: t('sessions.importRefused'),
  };
  const ready = lines?.filter(isOpen) ?? [];
  return (
    <div className={classes.import}>
      <NativeSelect
        label={t('sessions.term')}
        value={termId}
        data={terms.map(({ id, term: name, startsOn }) => ({
          value: id,
          label: t('sessions.termOne', { term: name, day: formatDay(startsOn) }),
        }))}
        onChange={(event) => {
          setTermId(event.currentTarget.value);
          setLines(null);
        }}
      />
      <Textarea
        label={t('sessions.importText')}
        description={t('sessions.importHint')}
        rows={8}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setLines(null);
        }}
      />
      <p>
        {ready.length > 0 && !checking ? (
          <Button aria-disabled={working} onClick={() => !working && void run(lines ?? [], false)}>
            {t('sessions.importDo', { count: ready.length })}
          </Button>
        ) : (
          <Button
            aria-disabled={working || !text.trim()}
            onClick={() => !working && text.trim() && void check()}
          >
            {t('sessions.importCheck')}
          </Button>
        )}
      </p>
      {problem && <Failure part error={problem} onRetry={() => void check()} />}
      {lines && (
        <LinkList
          empty={t('sessions.importNothing')}
          items={lines.map(({ deputy, key, said, why, id }) => ({
            id: key,
            to: said === 'listed' && id ? `/deputies/${id}` : '/deputies',
            title: deputy.group ? `${deputy.name}, ${deputy.group}` : deputy.name,
            note: (
              <Status tone={tones[said]}>{why ? `${words[said]}: ${why}` : words[said]}</Status>
            ),
          }))}
        />
      )}
    </div>
  );
}
