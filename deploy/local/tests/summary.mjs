// Counts what Maven's test reports since a moment say, and names every skipped test with its reason.
// Arguments: the project's folder, a file whose time is that moment. Fails when there is no report at all.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [root, mark] = process.argv.slice(2);
const since = statSync(mark).mtimeMs;
const levels = { 'surefire-reports': 'unit and contract', 'failsafe-reports': 'integration' };
const stores = { 'store-server': ' on the server of MONGODB_URI', 'store-image': ' on the MongoDB image' };
const ignored = new Set(['node_modules', '.git', '.local', 'src', 'classes', 'test-classes']);

function levelOf(path) {
  const level = levels[path.at(-1)];
  return level && level + (stores[path.at(-2)] ?? '');
}

function* reports(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !ignored.has(entry.name)) yield* reports(join(folder, entry.name));
    const level = levelOf(folder.split('/'));
    if (level && /^TEST-.*\.xml$/.test(entry.name)) yield { level, file: join(folder, entry.name) };
  }
}

const number = (xml, attribute) => Number(xml.match(new RegExp(`<testsuite [^>]*\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
const counts = {};
const skipped = [];
for (const { level, file } of reports(root)) {
  if (statSync(file).mtimeMs < since) continue;
  const xml = readFileSync(file, 'utf8');
  const count = (counts[level] ??= { tests: 0, failed: 0, skipped: 0 });
  count.tests += number(xml, 'tests');
  count.failed += number(xml, 'failures') + number(xml, 'errors');
  count.skipped += number(xml, 'skipped');
  for (const [, name, className, reason] of xml.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<skipped(?: message="([^"]*)")?/g)) {
    skipped.push(`  skipped: ${className.split('.').at(-1)}.${name}: ${reason ?? 'no reason given'}`);
  }
}
for (const [level, { tests, failed, skipped: left }] of Object.entries(counts)) {
  console.log(`${level}: ${tests} tests, ${failed} failed, ${left} skipped`);
}
if (skipped.length) console.log(skipped.join('\n'));
if (!Object.keys(counts).length) {
  console.log('no test has run');
  process.exitCode = 1;
}
