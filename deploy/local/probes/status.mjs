// Reads process rows, prints them as a table or as JSON; exits with 0 only when all are ready.
import { probe, rows } from './probe.mjs';

const processes = await Promise.all((await rows()).map(async ({ kind, path, ...row }) => {
  const state = row.pid === null ? 'not running' : await probe({ ...row, kind, path });
  return { ...row, ready: state === 'ready', state };
}));
const ready = processes.every((process) => process.ready);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ready, processes }, null, 2));
} else {
  const line = (name, pid, port, memory, state) => console.log(name.padEnd(18), pid.padStart(8), port.padStart(6), memory.padStart(8), ' ', state);
  line('process', 'pid', 'port', 'memory', 'state');
  for (const { name, pid, port, memoryMb, state } of processes) {
    line(name, String(pid ?? '-'), String(port), memoryMb === null ? '-' : `${memoryMb} MB`, state);
  }
}
process.exitCode = ready ? 0 : 1;
