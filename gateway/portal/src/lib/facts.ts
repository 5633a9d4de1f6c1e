/** `vn.hdnd.petitions.petition-forwarded.v1` is the fact `petition-forwarded`. */
export function factOf(type: string): string {
  const parts = type.split('.');
  return parts.length >= 3 ? (parts.at(-2) ?? type) : type;
}
