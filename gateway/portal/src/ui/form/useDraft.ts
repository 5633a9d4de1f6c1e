import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Draft,
  dropDraft,
  type Held,
  holdDraft,
  isKeepable,
  saveDraft,
  tellDrafts,
} from '../../lib/drafts.ts';
import { openForm } from '../../lib/unkept.ts';
import { useMe } from '../../session/context.tsx';
import type { Values } from './fields.ts';

const PAUSE = 400;

type Kept = Omit<Draft<Values>, 'savedAt'> & {
  /** Names the form: one per command and case. */
  id: string;
  /** Whether the input must not be stored on the device, not even for a moment. */
  secret: boolean;
  /**
   * The day of the draft, after which it is deleted; an open form stores it again on the next day.
   */
  day: string;
};

/**
 * Stores changes on the device after a pause, when the page is left, and at once when a value is
 * removed, because that value may have to disappear from the device. A sent command leaves nothing,
 * even if a pause ends later.
 */
export function useDraft(kept: Kept, adopt: (draft: Draft<Values>) => void) {
  const { username } = useMe();
  const latest = useRef({ kept, adopt });
  latest.current = { kept, adopt };
  const held = useRef<Held<Values> | null>(null);
  const state = useRef({ sent: false, over: false, names: [] as string[] });
  const [ready, setReady] = useState(false);

  const keep = useCallback((under?: string) => {
    const { changed, key, seen, secret } = latest.current.kept;
    const { sent, over } = state.current;
    const name = held.current?.name;
    if (!name || over) return;
    if (secret || (!sent && Object.keys(changed).length === 0)) return dropDraft(name);
    saveDraft(name, { changed, key: under ?? key, seen, savedAt: new Date().toISOString() });
  }, []);

  useEffect(() => {
    let open = true;
    void holdDraft<Values>(username, kept.id).then((found) => {
      if (!open) return found.release();
      held.current = found;
      if (found.draft) latest.current.adopt(found.draft);
      setReady(true);
    });
    return () => {
      open = false;
      keep();
      held.current?.release();
      held.current = null;
    };
  }, [username, kept.id, keep]);

  const changed = JSON.stringify(kept.changed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any change is stored again
  useEffect(() => {
    if (!ready) return;
    const left = state.current.names.some((name) => !(name in kept.changed));
    state.current.names = Object.keys(kept.changed);
    if (left || kept.secret) return keep();
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [changed, kept.key, kept.seen?.etag, kept.secret, kept.day, ready, keep]);

  useKeptWhenLeft(keep);
  useReportKept(() => {
    const { current } = held;
    return latest.current.kept.secret || (current !== null && !isKeepable(current.name));
  }, `${ready} ${kept.secret}`);

  return {
    /** Called before a command is sent: its key must be found again even if this page is lost. */
    sending: (key: string) => {
      state.current = { ...state.current, sent: true, over: false };
      keep(key);
    },
    /** Called when the server has definitely refused it. */
    refused: () => {
      state.current.sent = false;
    },
    sent: () => {
      state.current.over = true;
      if (held.current?.name) dropDraft(held.current.name);
    },
    /** Called when the user continues typing after sending, so that drafts are stored again. */
    resumed: () => {
      state.current.over = false;
    },
  };
}

/** Stores the latest input when the page is left. */
function useKeptWhenLeft(keep: () => void) {
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && keep();
    const leave = () => keep();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [keep]);
}

/** Reports whether the input is stored. */
function useReportKept(isUnkept: () => boolean, state: string) {
  const asked = useRef(isUnkept);
  asked.current = isUnkept;
  // biome-ignore lint/correctness/useExhaustiveDependencies: reported again when this changes
  useEffect(() => {
    const close = openForm(() => asked.current());
    tellDrafts();
    return () => {
      close();
      tellDrafts();
    };
  }, [state]);
}
