// Compares docs/mongodb-surface.md with the commands of all tests since a moment, both ways.
// Arguments: the project's folder, a file whose time is that moment.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [root, mark] = process.argv.slice(2);
const since = statSync(mark).mtimeMs;
const ignored = new Set(['node_modules', '.git', '.local', 'src', 'classes', 'test-classes']);
const ROW = /^\| `([^`]+)` \| ([a-z]+) \|/;

function* lists(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !ignored.has(entry.name)) yield* lists(path);
    if (folder.endsWith('mongodb-surface') && statSync(path).mtimeMs >= since) yield path;
  }
}

const rows = (text) => text.split('\n').filter((line) => ROW.test(line));
const name = (line) => line.match(ROW).slice(1, 3).join(', ');
const sent = new Set([...lists(root)].flatMap((file) => rows(readFileSync(file, 'utf8')).map(name)));
const page = rows(readFileSync(join(root, 'docs/mongodb-surface.md'), 'utf8'));
const listed = new Set(page.map(name));
const wrong = [
  ...page.filter((line) => !line.includes('| at times: ') && !sent.has(name(line))).map((line) => `no test sends it: ${name(line)}`),
  ...[...sent].filter((use) => !listed.has(use)).map((use) => `not listed: ${use}`),
];
console.log(`docs/mongodb-surface.md: ${listed.size} rows, ${sent.size} sent by tests, ${wrong.length} wrong`);
if (wrong.length) {
  console.log(wrong.map((line) => `  ${line}`).join('\n'));
  process.exitCode = 1;
}
