import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from '../../lib/drafts.ts';
import type { CommandSpec } from './useCommandForm.ts';

/**
 * The version of the case on which the form was filled in. Until the user has seen a newer one and
 * continues with it, the form keeps its fields and the command its version, because the user has
 * not seen a case that was reloaded in the background.
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
    /** The form as opened. */
    spec: kept.current.spec,
    seen,
    moved,
    /** A draft keeps the version that the user saw when starting it. */
    begun: (then: Seen | null) => then && setSeen(then),
    goOn: () => setSeen(now),
  };
}

export type Base = ReturnType<typeof useBase>;
