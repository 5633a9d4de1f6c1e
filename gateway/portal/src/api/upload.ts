import { post, type Transport, withParams } from './client.ts';
import type { CommandAnswer } from './shared.ts';

export type Upload = {
  path: string;
  file: File;
  /** The media type that the file is said to have. */
  type: string;
  /** All attempts to send one file have the same key. */
  key: string;
  ifMatch: string | null;
  /** Is told which share has gone, from 0 to 1. */
  onProgress: (share: number) => void;
};

/** Sends a file as a command. */
export async function upload(what: Upload): Promise<CommandAnswer> {
  const headers: Record<string, string> = {
    'Content-Type': what.type,
    'Idempotency-Key': what.key,
  };
  if (what.ifMatch) headers['If-Match'] = what.ifMatch;
  const path = withParams(what.path, { fileName: what.file.name });
  const response = await post(path, { headers, body: what.file }, watched(what.onProgress));
  return (await response.json()) as CommandAnswer;
}

/** Fetch does not tell how much of a body has gone, so the older way of asking is used. */
function watched(onProgress: (share: number) => void): Transport {
  return (path, init) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(init.method ?? 'POST', path);
      new Headers(init.headers).forEach((value, name) => {
        request.setRequestHeader(name, value);
      });
      request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
      request.onload = () =>
        resolve(
          new Response(request.responseText, {
            status: request.status,
            headers: headersOf(request),
          }),
        );
      request.onerror = () => reject(new TypeError('no answer'));
      request.send(init.body as File);
    });
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of request
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/)) {
    const [name, ...value] = line.split(':');
    if (name && value.length > 0) headers.append(name, value.join(':').trim());
  }
  return headers;
}
