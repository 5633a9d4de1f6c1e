import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/dates.ts';
import { type CouncilNames, joinedNames } from '../../lib/lineage.ts';
import { useCouncilNames } from '../councils.ts';

type Named = { council: string; name: string; undividedOf: readonly string[] | null };

/**
 * Returns the names that several councils of different times share: `An Giang` before and after the
 * merger.
 */
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

/** Returns the text that distinguishes two councils of one name: until or since when they exist. */
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

/**
 * Returns a line's name, marked if it is undivided, and with its time if another council has the
 * same name.
 */
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
