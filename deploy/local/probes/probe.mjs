// Checks whether one process is ready. An answer in its own protocol counts; an open port does not.
import net from 'node:net';

const PATIENCE_MS = 2500;

async function http(port, path) {
  const response = await fetch(`http://localhost:${port}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const text = await response.text();
  if (!response.ok) return `answers ${response.status}${down(text)}`;
  return status(text) === 'DEGRADED' ? `degraded${down(text)}` : 'ready';
}

/** Returns the overall status, if Spring Boot answers. */
function status(text) {
  try {
    return JSON.parse(text).status;
  } catch {
    return undefined;
  }
}

/** Returns the components that are not UP, if Spring Boot answers. */
function down(text) {
  try {
    const parts = Object.entries(JSON.parse(text).components ?? {}).filter(([, part]) => part.status !== 'UP');
    return parts.length ? `: ${parts.map(([name]) => name).join(', ')}` : '';
  } catch {
    return '';
  }
}

/** Sends a request and resolves with the first chunk of the answer. */
function exchange(port, request) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1' }, () => socket.write(request));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('does not answer')));
    socket.once('data', (chunk) => { resolve(chunk); socket.destroy(); });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed the connection')));
  });
}

/** ApiVersions, version 0, correlation id 7, no client id. */
async function kafka(port) {
  const request = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 7, 0xff, 0xff]);
  const answer = await exchange(port, request);
  return answer.readInt32BE(4) === 7 && answer.readInt16BE(8) === 0 ? 'ready' : 'answers with an error';
}

/** OP_MSG with the document {ping: 1, $db: "admin"}. */
async function mongo(port) {
  const fields = Buffer.concat([Buffer.from('\x10ping\0\x01\0\0\0', 'latin1'), Buffer.from('\x02$db\0\x06\0\0\0admin\0\0', 'latin1')]);
  const document = Buffer.concat([int32(fields.length + 4), fields]);
  const body = Buffer.concat([int32(7), int32(0), int32(2013), int32(0), Buffer.from([0]), document]);
  const answer = await exchange(port, Buffer.concat([int32(body.length + 4), body]));
  const ok = answer.indexOf('ok\0');
  return ok > 0 && answer.readDoubleLE(ok + 3) === 1 ? 'ready' : 'answers with an error';
}

function int32(value) {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32LE(value);
  return buffer;
}

const kinds = { http, kafka, mongo };

/** Returns 'ready' or a short reason why not. */
export async function probe({ kind, port, path }) {
  try {
    return await kinds[kind](Number(port), path);
  } catch (error) {
    const cause = error.cause?.code ?? error.code ?? error.message;
    return cause === 'ECONNREFUSED' ? 'no answer' : error.name === 'TimeoutError' ? 'does not answer' : String(cause);
  }
}

/** Reads the rows that the shell writes: name, kind, port, path, pid, memory, separated by '|'. */
export async function rows() {
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text.split('\n').filter(Boolean).map((line) => {
    const [name, kind, port, path, pid, memory] = line.split('|');
    return { name, kind, port: Number(port), path, pid: pid ? Number(pid) : null, memoryMb: memory ? Number(memory) : null };
  });
}
