// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { DeputyImport } from './DeputyImport.tsx';

beforeAll(openPage);

const TERM = { id: 't', term: 'XI', startsOn: '2026-04-01', deputies: [] };
const KNOWN = { id: 'd', name: 'Trần Văn Ơn', group: null };

it('says of each line what would happen, and then sends only those that are new', async () => {
  const sent: [string, string][] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      sent.push([path, String(init.body)]);
      return String(init.body).includes('Danh Út')
        ? json(422, { type: 'https://cuulong.hdnd.vn/problems/x', detail: 'Chưa đúng' })()
        : json(200, { id: 'new' })();
    }
    return json(200, { items: path.includes('/terms') ? [TERM] : [KNOWN], next: null })();
  });
  show(<DeputyImport />, '/deputies/import');
  fireEvent.change(await screen.findByLabelText('Danh sách'), {
    target: { value: 'Lê Văn Tám\tTổ 1\nTrần Văn Ơn\nDanh Út' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Xem trước' }));
  await screen.findByText('Không ghi được: Chưa đúng');
  expect(screen.getByText('Đã có trong danh sách, bỏ qua')).toBeTruthy();
  expect(sent.map(([path]) => path)).toEqual([
    '/api/sessions/v1/deputies?dryRun=true',
    '/api/sessions/v1/deputies?dryRun=true',
  ]);

  sent.length = 0;
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm 1 đại biểu' }));
  await screen.findByText('Đã thêm');
  expect(sent.map(([path, body]) => [path, JSON.parse(body)])).toEqual([
    [
      '/api/sessions/v1/deputies',
      { name: 'Lê Văn Tám', group: 'Tổ 1', termId: 't', since: '2026-04-01' },
    ],
  ]);
});

it('keeps the key of a line that nobody answered, so that it is not added twice', async () => {
  const keys: (string | null)[] = [];
  let away = true;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method !== 'POST') {
      return json(200, { items: path.includes('/terms') ? [TERM] : [], next: null })();
    }
    if (path.endsWith('dryRun=true')) return json(200, { id: 'new' })();
    keys.push(new Headers(init.headers).get('Idempotency-Key'));
    return away ? Promise.reject(new TypeError('away')) : json(200, { id: 'new' })();
  });
  show(<DeputyImport />, '/deputies/import');
  fireEvent.change(await screen.findByLabelText('Danh sách'), {
    target: { value: 'Lê Văn Tám\nLê Văn Tám' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Xem trước' }));
  await screen.findByText('Đã có trong danh sách, bỏ qua');
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm 1 đại biểu' }));
  await screen.findByText(/^Chưa biết đã thêm hay chưa/);
  away = false;
  fireEvent.click(screen.getByRole('button', { name: 'Thêm 1 đại biểu' }));
  await screen.findByText('Đã thêm');
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});
