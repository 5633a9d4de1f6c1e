import type { Problem as Told } from './shared.ts';

/** RFC 9457, as every service and gateway answers; a proxy in between may leave anything out. */
export type ProblemBody = Partial<Told>;

/** A problem of this page only: another user is signed in now, and nothing was sent for them. */
export const ANOTHER_PERSON = 'https://cuulong.hdnd.vn/problems/another-person';

/** A refused request, or one that found no server (`status` 0). */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly body: ProblemBody;
  readonly retryAfter: number | null;

  constructor(status: number, body: ProblemBody, retryAfter: number | null = null) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
    this.slug = body.type?.split('/').at(-1) ?? '';
  }

  /** The outcome of the command is unknown; only a repeat with its key can tell. */
  get undecided(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500;
  }

  get signedOut(): boolean {
    return this.status === 401;
  }

  get anotherPerson(): boolean {
    return this.body.type === ANOTHER_PERSON;
  }

  get forbidden(): boolean {
    return this.status === 403;
  }

  get absent(): boolean {
    return this.status === 404;
  }

  /** Somebody else changed the case since it was opened. */
  get stale(): boolean {
    return this.status === 412 || this.slug === 'stale-version';
  }

  /** An earlier command with this key, but with other contents, was recorded. */
  get keyReused(): boolean {
    return this.slug === 'idempotency-key-reused';
  }

  get citation(): string | undefined {
    return this.body.citation;
  }
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}

/** Returns the errors of a refused query, by the names of its parameters. */
export function wrongParameters(error: unknown): FieldErrors {
  if (!isProblem(error) || (error.status !== 400 && error.status !== 422)) return {};
  const errors = error.body.errors ?? [];
  return Object.fromEntries(errors.map(({ field, message }) => [fieldName(field), message]));
}

export type FieldErrors = Record<string, string>;

/** `recommendations[0].text` and `/recommendations/0/text` both name `recommendations.0.text`. */
export function fieldName(field: string): string {
  return field
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^body\./, '');
}

/**
 * Returns the problem's messages by field, and those for no field of this form. The server's
 * messages are the second half of a sentence (`không được thiếu`); the label is the first half.
 */
export function fieldErrors(problem: Problem, labels: ReadonlyMap<string, string>) {
  const fields: FieldErrors = {};
  const others: string[] = [];
  for (const { field, message } of problem.body.errors ?? []) {
    const name = fieldName(field);
    const known = [...labels.keys()];
    const owner =
      known.find((one) => one === name) ?? known.find((one) => name.startsWith(`${one}.`));
    if (!owner) others.push(`${name}: ${message}`);
    else fields[owner] ??= `${labels.get(owner)}: ${message}`;
  }
  return { fields, others };
}
