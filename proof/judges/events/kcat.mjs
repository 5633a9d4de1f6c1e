// The records of a topic from its beginning, as kcat reads them.
import { execFileSync } from 'node:child_process';

const pairs = (flat) =>
  Object.fromEntries(Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at], flat[2 * at + 1]]));

export function records(broker, topic) {
  const text = execFileSync('kcat', ['-C', '-b', broker, '-t', topic, '-e', '-q', '-J'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((record) => ({ ...record, headers: pairs(record.headers ?? []) }));
}
