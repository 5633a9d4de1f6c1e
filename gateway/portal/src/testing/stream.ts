import { vi } from 'vitest';

/** One request for a stream, and what the server does with it. */
export type AskedStream = {
  lastId: string | null;
  /** Answers with a stream. */
  open: () => void;
  say: (event: string, data: unknown, id?: string) => void;
  beat: () => void;
  end: () => void;
  fail: () => void;
  answer: (status: number) => void;
};

/** Puts a server of streams in the place of fetch; other requests go to `others`. */
export function streamServer(others: (path: string) => Promise<Response>): AskedStream[] {
  const asked: AskedStream[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (!path.endsWith('/live')) return others(path);
    return new Promise<Response>((answer, refuse) => {
      const bytes = new TextEncoder();
      let out: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          out = controller;
        },
      });
      const write = (text: string) => out.enqueue(bytes.encode(text));
      init.signal?.addEventListener('abort', () => refuse(new DOMException('', 'AbortError')));
      asked.push({
        lastId: new Headers(init.headers).get('Last-Event-ID'),
        open: () =>
          answer(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })),
        say: (event, data, id) =>
          write(`${id ? `id:${id}\n` : ''}event:${event}\ndata:${JSON.stringify(data)}\n\n`),
        beat: () => write(':beat\n\n'),
        end: () => out.close(),
        fail: () => refuse(new TypeError('away')),
        answer: (status) => answer(new Response('', { status })),
      });
    });
  });
  return asked;
}
