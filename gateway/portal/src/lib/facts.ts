/** `vn.hdnd.sessions.session-closed.v1` is the fact `session-closed`. */
export function factOf(type: string): string {
  const parts = type.split('.');
  return parts.length >= 3 ? (parts.at(-2) ?? type) : type;
}
