// Prints the time of each level and of each module's tests, beside the seconds of the last landing.
// Arguments: the project's folder, the file of timed parts (may be empty), a file whose time is the
// run's beginning. With CUULONG_BUDGET=write it stores these seconds as the new baseline in
// .ci/budget.tsv, one line for each part. It never fails, because a machine's speed varies; no test
// asserts a time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reports } from './reports.mjs';

const [root, timedParts, mark] = process.argv.slice(2);
const budgetFile = join(root, '.ci/budget.tsv');

const rows = (text) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/**
 * Returns the seconds by part: first the timed parts, then each module's tests from its reports.
 */
function measured() {
  const seconds = new Map();
  const add = (name, more) => seconds.set(name, (seconds.get(name) ?? 0) + more);
  if (existsSync(timedParts)) for (const [name, took] of rows(readFileSync(timedParts, 'utf8'))) add(name, Number(took));
  for (const { level, file, xml } of reports(root, mark)) {
    const module = relative(root, file).split('/target/')[0];
    add(`${level}: ${module}`, Number(xml.match(/<testsuite [^>]*\btime="([\d.]+)"/)?.[1] ?? 0));
  }
  return seconds;
}

const budget = new Map(existsSync(budgetFile) ? rows(readFileSync(budgetFile, 'utf8')) : []);
const seconds = measured();
console.log('seconds, and those of the last landing in brackets:');
for (const [name, took] of seconds) {
  console.log(`  ${String(Math.round(took)).padStart(5)} (${budget.get(name) ?? '-'})  ${name}`);
}
if (process.env.CUULONG_BUDGET === 'write') {
  const lines = [...seconds].map(([name, took]) => `${name}\t${Math.round(took)}`);
  writeFileSync(budgetFile, `# Seconds of the gate's parts at the last landing; CUULONG_BUDGET=write .ci/run writes them.\n${lines.join('\n')}\n`);
}
