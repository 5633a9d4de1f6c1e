import { useTranslation } from 'react-i18next';
import { useCode } from '../../i18n/codes.ts';
import { factOf } from '../../lib/facts.ts';
import type { TimelineEntry } from '../../ui/case/Timeline.tsx';

/** Matches a recommendation's number, agency and result code, as joined by the service. */
const FOLLOW_UP = /^(?<n>\d+) · (?<agency>.+) · (?<result>\w+)$/s;

/** Puts the steps of a supervision into words, where the service gives only numbers and codes. */
export function useSteps() {
  const { t } = useTranslation();
  const code = useCode();
  return (entry: TimelineEntry): TimelineEntry => {
    if (typeof entry.detail !== 'string') return entry;
    if (factOf(entry.type) === 'supervision-concluded') {
      const count = Number(entry.detail);
      return { ...entry, detail: t('supervision.recommendationCount', { count }) };
    }
    const { n = '', agency, result } = FOLLOW_UP.exec(entry.detail)?.groups ?? {};
    if (!agency) return entry;
    const which = t('supervision.recommendationNumber', { n });
    return { ...entry, detail: `${which} · ${agency} · ${code('carriedOut', result)}` };
  };
}
