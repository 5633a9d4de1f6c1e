// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { PaperPage } from './PaperPage.tsx';

const paper = {
  id: 'one',
  sessionId: 's',
  kind: 'SUBMISSION',
  title: 'Tờ trình về học phí',
  number: null,
  issuer: null,
  secrecy: 'NORMAL',
  agendaItem: null,
  registeredOn: '2026-11-01',
  state: 'EXPECTED',
  accepted: null,
  versions: [],
  returns: [],
  withdrawnBecause: null,
  reading: null,
  actions: [{ name: 'filePaper', allowed: true, reason: null }],
  version: 1,
};

type Sent = { path: string; headers: Record<string, string>; body: File };
let sent: Sent[];
let answer: { status: number; body: object } | 'none';
let finish: () => void;

/** Answers as the service would, after half of the file has gone. */
class FakeRequest {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  responseText = '';
  private path = '';
  private readonly headers: Record<string, string> = {};

  open(_: string, path: string) {
    this.path = path;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name.toLowerCase()] = value;
  }

  getAllResponseHeaders() {
    return 'Content-Type: application/problem+json\r\n';
  }

  send(body: File) {
    sent.push({ path: this.path, headers: this.headers, body });
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    finish = () => {
      if (answer === 'none') return this.onerror?.();
      this.status = answer.status;
      this.responseText = JSON.stringify(answer.body);
      this.onload?.();
    };
  }
}

beforeAll(openPage);
beforeEach(() => {
  sent = [];
  answer = { status: 200, body: { id: 'one', version: 2, events: [] } };
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  vi.stubGlobal('fetch', json(200, paper, { ETag: '"1"' }));
});

async function choose(file: File) {
  show(
    <Routes>
      <Route path="/:id" element={<PaperPage />} />
    </Routes>,
    '/one?do=file',
  );
  await screen.findByRole('heading', { level: 1 });
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [file] } });
}

const pdf = new File(['%PDF-1.7'], 'tờ trình.pdf', { type: 'application/pdf' });
const press = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);

it('sends the file with its type, its name, its key and the version that was seen', async () => {
  await choose(pdf);
  press();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(await screen.findByText('Đã gửi 50%')).toBeTruthy();
  finish();
  expect(sent[0]?.path).toContain('/papers/one/versions?fileName=t%E1%BB%9D+tr%C3%ACnh.pdf');
  expect(sent[0]?.headers['content-type']).toBe('application/pdf');
  expect(sent[0]?.headers['if-match']).toBe('"1"');
  expect(sent[0]?.headers['idempotency-key']).toBeTruthy();
  await waitFor(() => expect(document.querySelector('form')).toBeNull());
});

it('says in the words of the service why a file is refused, and takes another', async () => {
  answer = {
    status: 422,
    body: { title: 'Tệp có mật khẩu', detail: 'Hãy bỏ mật khẩu rồi nộp lại.' },
  };
  await choose(pdf);
  press();
  await waitFor(() => expect(sent).toHaveLength(1));
  finish();
  expect(await screen.findByText('Tệp có mật khẩu')).toBeTruthy();
  press();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.headers['idempotency-key']).not.toBe(sent[0]?.headers['idempotency-key']);
});

it('sends the same file under the same key where no answer came', async () => {
  answer = 'none';
  await choose(pdf);
  press();
  await screen.findByText('Đã gửi 50%');
  finish();
  await waitFor(() => expect(screen.queryByText('Đã gửi 50%')).toBeNull());
  press();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.headers['idempotency-key']).toBe(sent[0]?.headers['idempotency-key']);
});

it('sends nothing that the service would not take anyway', async () => {
  await choose(new File(['a'], 'a.exe'));
  press();
  expect(await screen.findByText('Chỉ nhận PDF, DOCX, XLSX, PNG và JPEG')).toBeTruthy();
  const large = new File(['a'], 'a.pdf');
  Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 });
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [large] } });
  press();
  expect(await screen.findByText(/vượt quá 50 MB/)).toBeTruthy();
  expect(sent).toHaveLength(0);
});
