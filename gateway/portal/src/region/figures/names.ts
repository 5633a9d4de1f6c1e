import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/dates.ts';
import { type CouncilNames, joinedNames } from '../../lib/lineage.ts';
import { useCouncilNames } from '../councils.ts';

type Named = { council: string; name: string; undividedOf: readonly string[] | null };

/** Names that several councils of different times share: `An Giang` before and after the merger. */
export function sharedNames(lines: readonly Named[]): Set<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { council, name, undividedOf } of lines) {
    if (undividedOf) continue;
    const owner = owners.get(name);
    if (owner !== undefined && owner !== council) shared.add(name);
    owners.set(name, council);
  }
  return shared;
}

/** What tells two councils of one name apart: until when, or from when, they are. */
function ageOf(
  councils: CouncilNames,
  id: string,
): { kind: 'until' | 'since'; day: string } | null {
  const council = councils.get(id);
  if (!council) return null;
  return council.validTo
    ? { kind: 'until', day: council.validTo }
    : { kind: 'since', day: council.validFrom };
}

/** How a line is called: the undivided say so, and namesakes say when they were. */
export function useLineName(lines: readonly Named[]) {
  const { t } = useTranslation();
  const councils = useCouncilNames();
  const shared = sharedNames(lines);
  return (line: Named): { name: string; note: string } => {
    if (line.undividedOf) {
      return { name: joinedNames(councils, line.undividedOf), note: t('figures.undivided') };
    }
    const age = shared.has(line.name) ? ageOf(councils, line.council) : null;
    return {
      name: line.name,
      note: age ? t(`figures.${age.kind}`, { day: formatDay(age.day) }) : '',
    };
  };
}
