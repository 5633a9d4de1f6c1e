import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '../../lib/drafts.ts';
import type { CommandSpec } from './useCommandForm.ts';

/**
 * The version of the case that the form was filled in on. Until the person has seen a newer one and
 * goes on with it, the form keeps its fields and the command its version: a case that was read again
 * in the background is not one that somebody has looked at.
 */
export function useBase(spec: CommandSpec) {
  const { i18n } = useTranslation();
  const now: Seen | null = spec.on
    ? { etag: spec.on.etag, entries: spec.on.timeline?.length ?? 0 }
    : null;
  const [seen, setSeen] = useState(now);
  const moved = now !== null && now.etag !== seen?.etag;
  const kept = useRef({ spec, language: i18n.language });
  if (!moved || kept.current.language !== i18n.language) {
    kept.current = { spec, language: i18n.language };
  }
  return {
    /** The form as it was opened. */
    spec: kept.current.spec,
    seen,
    moved,
    /** A draft was begun on the version that its person saw then. */
    begun: (then: Seen | null) => then && setSeen(then),
    goOn: () => setSeen(now),
  };
}

export type Base = ReturnType<typeof useBase>;
