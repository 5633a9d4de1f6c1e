// The services' OpenAPI documents are the one source of the portal's types and of its forms'
// limits. Vite (and so every build and test) and the type check run this first; the generated files
// are not in Git, so that they cannot differ from the documents.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Document, requestsOf } from './limits.ts';
import { sharedOf } from './shared.ts';

type Folders = { portal: string; documents: string };

const portal = join(import.meta.dirname, '..');
const HERE: Folders = { portal, documents: join(portal, '../../docs/openapi') };

async function moduleOf(service: string, text: string): Promise<string> {
  // loaded only when something has to be generated, because it contains a whole compiler
  const { default: openapi, astToString } = await import('openapi-typescript');
  const options = { rootTypes: true, rootTypesNoSchemaPrefix: true, rootTypesKeepCasing: true };
  const types = astToString(await openapi(text, { ...options, silent: true }));
  return `// From docs/openapi/${service}.json; not edited.\n${types}\n${requestsOf(JSON.parse(text) as Document)}`;
}

/** Writes atomically, because a build and a test may both write. */
function write(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/**
 * Writes `src/api/generated`, one module for each service and one for what they share, unless it
 * exists for these documents.
 */
export async function generate({ portal, documents }: Folders = HERE): Promise<void> {
  const target = join(portal, 'src/api/generated');
  const services = readdirSync(documents).map((file) => file.replace(/\.json$/, ''));
  const texts = services.map((service) => readFileSync(join(documents, `${service}.json`), 'utf8'));
  const makers = ['generate', 'limits', 'shared'].map((name) => `openapi/${name}.ts`);
  makers.push('package-lock.json');
  const parts = [...texts, ...makers.map((file) => readFileSync(join(portal, file), 'utf8'))];
  const digest = createHash('sha256').update(parts.join('\0')).digest('hex');
  const mark = join(target, 'made-from');
  try {
    if (readFileSync(mark, 'utf8') === digest) return;
  } catch {
    // nothing has been generated yet
  }
  mkdirSync(target, { recursive: true });
  for (const [index, service] of services.entries()) {
    write(join(target, `${service}.ts`), await moduleOf(service, texts[index] ?? ''));
  }
  const all = texts.map((text) => JSON.parse(text) as Document);
  write(join(target, 'shared.ts'), sharedOf(services, all));
  const made = [...services.map((service) => `${service}.ts`), 'shared.ts', 'made-from'];
  for (const file of readdirSync(target)) if (!made.includes(file)) rmSync(join(target, file));
  write(mark, digest);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
