import type { Council } from '../api/generated/regional.ts';

export type CouncilNames = ReadonlyMap<string, Council>;

export function byId(councils: readonly Council[]): CouncilNames {
  return new Map(councils.map((council) => [council.id, council]));
}

export function shortName(councils: CouncilNames, id: string): string {
  return councils.get(id)?.shortName ?? id;
}

/** Returns the names of the councils that share one undivided figure: `An Giang + Kiên Giang`. */
export function joinedNames(councils: CouncilNames, ids: readonly string[]): string {
  return ids.map((id) => shortName(councils, id)).join(' + ');
}

/** Returns the units from which a council was formed, unless it simply continues an older one. */
export function madeOf(councils: CouncilNames, id: string): string[] {
  const council = councils.get(id);
  return council ? council.predecessors.map((one) => shortName(councils, one)) : [];
}

/** Returns the usual abbreviation of a council's name, for a narrow screen. */
export function shortened(council: string): string {
  return council
    .replace(/^Hội nghị Thường trực /, '')
    .replace(/hội đồng nhân dân/i, 'HĐND')
    .replace(/ (tỉnh|thành phố) /, ' ')
    .replace(/đồng bằng sông Cửu Long/i, 'ĐBSCL');
}
