import i18n from 'i18next';
import { Problem, type ProblemBody } from './problem.ts';

/**
 * Sends something that nobody may be linked to: without the session's cookie, token or key, without
 * the page's address, and kept in no cache. It may be sent again.
 */
export async function dropNameless<T>(path: string, body: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, application/problem+json',
        'Accept-Language': i18n.language || 'vi',
      },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Problem(0, { type: 'https://cuulong.hdnd.vn/problems/no-connection' });
  }
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, answer as ProblemBody);
  return answer as T;
}
