// Reports the size budget: lines per Java file, main and test, as median, ninetieth percentile and
// maximum.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const HARD_LIMIT = 300;
const files = execFileSync('git', ['ls-files', '*.java'], { encoding: 'utf8' }).split('\n')
  .filter((file) => file && !file.endsWith('package-info.java'))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));

function report(title, sources) {
  const lines = sources.map((source) => source.lines).sort((a, b) => a - b);
  const at = (share) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  console.log(`${title}: ${lines.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)}`);
}

report('main', files.filter(({ file }) => file.includes('/src/main/')));
report('test', files.filter(({ file }) => file.includes('/src/test/')));
for (const { file, lines } of files.filter(({ lines }) => lines > HARD_LIMIT)) {
  console.log(`over ${HARD_LIMIT}: ${file} (${lines})`);
}
