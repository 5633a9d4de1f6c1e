// Summarises Maven's test reports since a moment, and names every skipped test with its reason.
// Arguments: the project's folder, a file whose time is that moment. It fails when there is no
// report at all.
import { reports } from './reports.mjs';

const [root, mark] = process.argv.slice(2);

const number = (xml, attribute) => Number(xml.match(new RegExp(`<testsuite [^>]*\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
const counts = {};
const skipped = [];
for (const { level, xml } of reports(root, mark)) {
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
