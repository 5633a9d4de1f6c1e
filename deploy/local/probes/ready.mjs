// Reads process rows, prints the names of those that are ready.
import { probe, rows } from './probe.mjs';

await Promise.all((await rows()).map(async (row) => {
  if ((await probe(row)) === 'ready') console.log(row.name);
}));
