/** The parts of a schema that are read here; everything else goes into the types. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};
type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } };
export type Document = {
  paths: Record<string, { post?: Operation }>;
  components: { schemas: Record<string, Schema> };
};

/**
 * The limits of a request's field in terms of JSON Schema, with `optional` instead of `required`.
 */
export type Limits = Omit<
  Schema,
  '$ref' | 'type' | 'anyOf' | 'items' | 'properties' | 'required'
> & {
  optional?: true;
  items?: Limits;
  fields?: Record<string, Limits>;
};

const BOUNDS = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
] as const satisfies (keyof Schema)[];

const nameOf = (ref: string) => ref.split('/').at(-1) ?? '';

/** Matches a pattern that limits the length itself: a first character and a number of others. */
const FIRST_AND_MORE = /^\^(?:\(\?=[^()]*\))?\[[^\]]*\]\[[^\]]*\]\{0,(\d+)\}\$$/;

/** Resolves a schema's reference and removes the null that stands for an omitted value. */
function plain(schema: Schema, { components }: Document): Schema {
  if (schema.$ref)
    return plain(components.schemas[nameOf(schema.$ref)] ?? {}, { components } as Document);
  const some = schema.anyOf?.find(({ type }) => type !== 'null');
  return some ? plain(some, { components } as Document) : schema;
}

function limitsOf(schema: Schema, document: Document): Limits {
  const { items, properties, pattern = '', ...given } = plain(schema, document);
  const limits: Limits = {};
  for (const bound of BOUNDS) if (given[bound] !== undefined) limits[bound] = given[bound];
  const more = FIRST_AND_MORE.exec(pattern)?.[1];
  if (more) limits.maxLength ??= Number(more) + 1;
  if (items) limits.items = limitsOf(items, document);
  if (properties) limits.fields = fieldsOf(plain(schema, document), document);
  return limits;
}

/** A list that may be empty may also be omitted. */
const mayBeEmpty = ({ items, minItems = 0 }: Schema) => items !== undefined && minItems === 0;

function fieldsOf({ properties = {}, required = [] }: Schema, document: Document) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]): [string, Limits] => {
      const optional = !required.includes(name) || mayBeEmpty(plain(schema, document));
      return [name, { ...(optional && { optional }), ...limitsOf(schema, document) }];
    }),
  );
}

/** Returns a constant for each request of a service, under the name of its type. */
export function requestsOf(document: Document): string {
  const posts = Object.values(document.paths).flatMap(({ post }) => post?.requestBody ?? []);
  const refs = posts.map(({ content }) => content['application/json']?.schema.$ref ?? '');
  return [...new Set(refs.map(nameOf))]
    .filter((name) => name in document.components.schemas)
    .map((name) => {
      const fields = fieldsOf(document.components.schemas[name] ?? {}, document);
      return `export const ${name} = ${JSON.stringify(fields, null, 2)} as const;\n`;
    })
    .join('\n');
}
