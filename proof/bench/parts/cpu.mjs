// The table of the benchmark `cpu`, from lines of round, what, process and figure: medians of the rounds.
import { readFileSync } from 'node:fs';

const [format, commit, machine] = process.argv.slice(2);
const rows = readFileSync(0, 'utf8').trim().split('\n').map(line => line.split('\t'));
const median = all => {
  const sorted = all.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const rounds = [...new Set(rows.map(([round]) => round))];
const processes = [...new Set(rows.filter(([, what]) => what !== 'commands').map(row => row[2]))];
const figures = (what, name) =>
  rounds.map(round =>
    rows
      .filter(row => row[0] === round && row[1] === what && (name === undefined || row[2] === name))
      .reduce((sum, row) => sum + Number(row[3]), 0),
  );
const result = (what, unit, scale) => {
  const all = figures(what).map(each => each * scale);
  return {
    name: `cpu ${what}`,
    unit,
    median: median(all),
    least: Math.min(...all),
    most: Math.max(...all),
    processes: Object.fromEntries(processes.map(name => [name, median(figures(what, name)) * scale])),
  };
};
const results = [
  result('idle', '% of a core', 0.1),
  result('idle-after', '% of a core', 0.1),
  { ...result('demo', 'ms for a command', 1), commands: median(figures('commands')) },
];
for (const each of results) {
  if (format === '--json') {
    console.log(JSON.stringify({ ...each, rounds: rounds.length, commit, machine }));
  } else {
    const about = `[${each.least.toFixed(2)}-${each.most.toFixed(2)}]`;
    console.log(`${each.name}: ${each.median.toFixed(2)} ${each.unit} ${about}, ${rounds.length} rounds, ${commit}`);
    for (const [name, figure] of Object.entries(each.processes)) {
      console.log(`  ${name.padEnd(18)}${figure.toFixed(2).padStart(8)}`);
    }
  }
}
