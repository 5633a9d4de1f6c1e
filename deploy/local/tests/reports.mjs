// Reads Maven's test reports since a moment, each with its level.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LEVELS = { 'surefire-reports': 'unit and contract', 'failsafe-reports': 'integration' };
const STORES = { 'store-server': ' on the server of MONGODB_URI', 'store-image': ' on the MongoDB image' };
const IGNORED = new Set(['node_modules', '.git', '.local', 'src', 'classes', 'test-classes']);

function levelOf(path) {
  const level = LEVELS[path.at(-1)];
  return level && level + (STORES[path.at(-2)] ?? '');
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !IGNORED.has(entry.name)) yield* files(join(folder, entry.name));
    const level = levelOf(folder.split('/'));
    if (level && /^TEST-.*\.xml$/.test(entry.name)) yield { level, file: join(folder, entry.name) };
  }
}

/** Yields the reports below a folder that are newer than a file. */
export function* reports(root, mark) {
  const since = statSync(mark).mtimeMs;
  for (const { level, file } of files(root)) {
    if (statSync(file).mtimeMs >= since) yield { level, file, xml: readFileSync(file, 'utf8') };
  }
}
