import type { Document } from './limits.ts';

/**
 * Returns a module with the types that several services declare in the same words: problems,
 * reasons, answers. Code for all services takes them from here, so that it names none.
 */
export function sharedOf(services: readonly string[], documents: readonly Document[]): string {
  const owners = new Map<string, Set<string>>();
  const declarations = new Map<string, Set<string>>();
  const collect = (to: Map<string, Set<string>>, name: string, value: string) =>
    to.set(name, (to.get(name) ?? new Set()).add(value));
  for (const [index, { components }] of documents.entries()) {
    for (const [name, schema] of Object.entries(components.schemas)) {
      collect(owners, name, services[index] ?? '');
      collect(declarations, name, JSON.stringify(schema));
    }
  }
  const exports = [...owners]
    .filter(([name, of]) => of.size > 1 && declarations.get(name)?.size === 1)
    .map(([name, [first]]) => `export type { ${name} } from './${first}.ts';\n`);
  return `// From docs/openapi; not edited.\n${exports.join('')}`;
}
