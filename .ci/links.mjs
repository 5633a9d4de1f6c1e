// Checks that every relative link in the Markdown files leads to an existing file and heading.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).split('\n').filter(Boolean);

const slug = (heading) => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
const anchors = (file) => [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading));

function broken(from, link) {
  const [path, anchor] = link.split('#');
  const target = path ? join(dirname(from), decodeURIComponent(path)) : from;
  if (!existsSync(target)) return true;
  return Boolean(anchor) && statSync(target).isFile() && target.endsWith('.md') && !anchors(target).includes(decodeURIComponent(anchor));
}

let failures = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link) || !broken(file, link)) continue;
    console.log(`${file}: ${link} leads nowhere`);
    failures += 1;
  }
}
console.log(`${files.length} files, ${failures} broken links`);
process.exitCode = failures ? 1 : 0;
