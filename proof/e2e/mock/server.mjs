/**
 * A stand-in for a gateway: the portal's files, a login that looks like Keycloak's, and invented
 * records. Screens are developed and reviewed against it; the real behaviour is tested on the real
 * system.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answer } from './api.mjs';
import { personNamed } from './people.mjs';
import { unbroken } from './unbroken.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Stricter than the gateway's policy: the page may not even have an inline style. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

const LOGIN = `<!doctype html><html lang="vi"><title>Đăng nhập</title><main><h1>Đăng nhập</h1>
<form method="post" action="/login/mock"><label>Tài khoản <input id="username" name="username"></label>
<label>Mật khẩu <input id="password" name="password" type="password"></label>
<button id="kc-login">Đăng nhập</button></form></main></html>`;

export const problem = (status, slug, detail, more = {}) => ({
  status,
  type: 'application/problem+json',
  body: { type: `https://cuulong.hdnd.vn/problems/${slug}`, title: detail, status, detail, instance: 'c0ffee00c0ffee00', ...more },
});

const cookie = (request, name) =>
  request.headers.cookie?.split('; ').find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);

/**
 * Returns the requested fault, which applies everywhere or, as in `error@opinions`, to matching
 * paths.
 */
function faultFor(ordered, path) {
  const [fault, place = ''] = (ordered ?? '').split('@');
  return path.includes(place) ? fault : undefined;
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export async function startMock({ gateway, dist, port = 0 }) {
  const state = { gateway };
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function handle(request, response) {
    const url = new URL(request.url, 'http://localhost');
    response.setHeader('Content-Security-Policy', POLICY);
    if (url.pathname === '/oauth2/authorization/cuulong') return redirect(response, '/login/mock');
    if (url.pathname === '/login/mock') return login(request, response);
    if (url.pathname === '/logout') return logout(response);
    if (/^\/(api|feeds|openapi|me$|asyncapi)/.test(url.pathname)) return api(request, response, url);
    return file(response, url.pathname);
  }

  function redirect(response, to) {
    response.writeHead(302, { Location: to }).end();
  }

  async function login(request, response) {
    if (request.method !== 'POST') return response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(LOGIN);
    const username = new URLSearchParams(await bodyOf(request)).get('username') ?? '';
    response.setHeader('Set-Cookie', `mock=${username}; Path=/; HttpOnly`);
    return redirect(response, '/');
  }

  function logout(response) {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Set-Cookie': 'mock=; Path=/; Max-Age=0' });
    response.end('{"location":"/"}');
  }

  /** Says after each command that something has changed; what it was does not matter to a page. */
  const listeners = new Set();
  const tell = (event, data) => `event:${event}\ndata:${JSON.stringify(data)}\n\n`;
  const tellAll = () => listeners.forEach((each) => each.write(tell('changed', { kind: 'sittings', id: 'any', sequence: 1 })));

  function listen(response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(tell('opened', { resumed: false }));
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  async function api(request, response, url) {
    const person = personNamed(cookie(request, 'mock'));
    const body = request.method === 'POST' ? await bodyOf(request) : '';
    const fault = faultFor(cookie(request, 'mock-fault'), url.pathname);
    if (fault === 'away' && url.pathname.startsWith('/api')) return response.destroy();
    if (person && !fault && url.pathname.endsWith('/live')) return listen(response);
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 5000));
    const found = await answer({ state, person, url, method: request.method, headers: request.headers, body, fault });
    const text = typeof found.body === 'string' ? found.body : JSON.stringify(found.body, fault === 'unbroken' ? unbroken : undefined);
    const always = { 'X-XSRF-TOKEN': 'mock-token', 'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate' };
    const headers = { 'Content-Type': found.type ?? 'application/json', ...always, ...found.headers };
    // as the gateway does
    const zip = text.length > 2048 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found.status, zip ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
    response.end(zip ? gzipSync(text) : text);
    if (request.method === 'POST') tellAll();
  }

  async function file(response, path) {
    const safe = normalize(path).replace(/^(\.\.[/\\])+/, '');
    const name = extname(safe) ? safe : '/index.html';
    try {
      const zip = !name.endsWith('.woff2');
      const content = await readFile(join(dist, zip ? `${name}.gz` : name));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
        ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `http://localhost:${server.address().port}`;
  return { address, close: () => new Promise((resolve) => server.close(resolve) && server.closeAllConnections()) };
}

if (import.meta.filename === process.argv[1]) {
  const [gateway = 'an-giang', port = '8081'] = process.argv.slice(2);
  const dist = join(import.meta.dirname, '../../../gateway/portal/dist');
  const { address } = await startMock({ gateway, dist, port: Number(port) });
  process.stdout.write(`${gateway}: ${address}\n`);
}
