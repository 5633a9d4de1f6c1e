// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { OpinionsWaiting } from './home.tsx';

const waiting = {
  id: 'q',
  termId: 't',
  title: 'Đầu tư công',
  askedOn: '2026-11-01',
  deadline: '2026-11-05T10:00:00Z',
  stage: 'OPEN',
  asked: 84,
  tally: null,
};

let asked: string[];
let items: object[];

beforeAll(openPage);
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return json(200, { items, next: null })();
  });
});

it('leads a deputy from the home page to what waits for the own opinion', async () => {
  items = [waiting];
  show(<OpinionsWaiting />);
  const link = await screen.findByRole('link', { name: /Đang chờ ý kiến của bạn: Đầu tư công/ });
  expect(link.getAttribute('href')).toBe('/consultations/q');
  expect(asked[0]).toContain('waitingForMe=true');
  screen.getByText(/17:00 05\/11\/2026/);
});

it('says nothing where nothing waits', async () => {
  items = [];
  const { container } = show(<OpinionsWaiting />);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(container.querySelector('a')).toBeNull();
});
