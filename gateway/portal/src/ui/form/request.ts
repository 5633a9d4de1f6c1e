import type { Limits } from '../../../openapi/limits.ts';
import type { FieldSpec, Fields, ToldField } from './fields.ts';

/** A request of a service from `src/api/generated`: its fields and their limits. */
type Request = Readonly<Record<string, Limits>>;

/** The names of a request's fields and their subfields: `tally` and `tally.for`. */
type Name<R> = {
  [K in keyof R & string]: K | (R[K] extends { fields: infer F } ? `${K}.${Name<F>}` : never);
}[keyof R & string];

function limitsAt(request: Request, name: string): Limits {
  const [head = '', ...rest] = name.split('.');
  const limits = request[head];
  if (!limits) throw new Error(`the request has no field ${name}`);
  return rest.length === 0 ? limits : limitsAt(limits.fields ?? {}, rest.join('.'));
}

function specOf({ needed, ...told }: ToldField, limits: Limits): FieldSpec {
  const spec = { limits, optional: !needed && limits.optional === true };
  if (told.kind !== 'rows') return { ...told, ...spec };
  return { ...told, ...spec, fields: withLimits(limits.items?.fields ?? {}, told.fields) };
}

function withLimits(request: Request, told: Readonly<Record<string, ToldField>>): Fields {
  return Object.fromEntries(
    Object.entries(told).map(([name, one]) => [name, specOf(one, limitsAt(request, name))]),
  );
}

/**
 * Returns the fields of a request in the order of the form, with the limits from the service's
 * document.
 */
export const fieldsOf = <R extends Request>(
  request: R,
  told: { readonly [N in Name<R>]?: ToldField },
): Fields => withLimits(request, told as Readonly<Record<string, ToldField>>);
