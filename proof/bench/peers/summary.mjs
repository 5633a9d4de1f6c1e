// Reads one line of JSON a run, prints what they come to: a table, or one object a line for each peer.
import { createInterface } from 'node:readline';

const [form, commit] = process.argv.slice(2);
const runs = [];
for await (const line of createInterface({ input: process.stdin })) runs.push(JSON.parse(line));

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const round = (number, digits = 1) => Number(number.toFixed(digits));

const summary = (name) => {
  const own = runs.filter((run) => run.name === name);
  const of = (field) => own.map((run) => run[field]);
  const sum = (field) => of(field).reduce((all, each) => all + each, 0);
  return {
    name,
    rounds: own.length,
    rate: median(of('rate')),
    least: Math.min(...of('rate')),
    most: Math.max(...of('rate')),
    commandRate: median(of('commandRate')),
    lagRate: median(of('lagRate')),
    lagP50: median(of('lagP50Ms')),
    lagP99: median(of('lagP99Ms')),
    lost: sum('commands') - sum('events'),
    repeats: sum('repeats'),
    swaps: sum('swaps'),
  };
};

const systems = [...new Set(runs.map((run) => run.name))].map(summary);
const ours = systems.find((each) => each.name === 'ours');

const object = (peer) => ({
  name: `outbox-${peer.name}`,
  ours: round(ours.rate),
  reference: round(peer.rate),
  unit: 'events/s',
  ratio: round(ours.rate / peer.rate, 2),
  rounds: peer.rounds,
  commit,
  oursSpread: [round(ours.least), round(ours.most)],
  referenceSpread: [round(peer.least), round(peer.most)],
  lagRate: [round(ours.lagRate), round(peer.lagRate)],
  lagP50Ms: [round(ours.lagP50, 2), round(peer.lagP50, 2)],
  lagP99Ms: [round(ours.lagP99, 2), round(peer.lagP99, 2)],
  lost: [ours.lost, peer.lost],
  repeats: [ours.repeats, peer.repeats],
  swaps: [ours.swaps, peer.swaps],
});

const row = (each) => [
  each.name,
  round(each.rate),
  `${round(each.least)}–${round(each.most)}`,
  ours ? `${round(ours.rate / each.rate, 2)}x` : '',
  round(each.commandRate),
  `${round(each.lagP50, 2)} / ${round(each.lagP99, 2)}`,
  round(each.lagRate),
  each.lost,
  each.repeats,
  each.swaps,
];

const print = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => String(cells[column]).length)));
  for (const cells of rows) console.log(cells.map((cell, column) => String(cell).padEnd(widths[column])).join('  ').trimEnd());
};

if (form === 'json') {
  if (ours) for (const peer of systems) if (peer !== ours) console.log(JSON.stringify(object(peer)));
} else {
  const head = ['system', 'events/s', 'spread', 'ours is', 'commands/s', 'lag p50 / p99 ms', 'at', 'lost', 'repeats', 'swaps'];
  print([head, ...systems.map(row)]);
  console.log(`medians of ${Math.max(...systems.map((each) => each.rounds))} rounds, commit ${commit}`);
}
process.exitCode = systems.some((each) => each.lost > 0) ? 1 : 0;
