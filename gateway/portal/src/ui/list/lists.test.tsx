// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PetitionList } from '../../office/petitions/PetitionList.tsx';
import { ConsultationList } from '../../office/sessions/ConsultationList.tsx';
import { DecisionList } from '../../office/sessions/DecisionList.tsx';
import { DeputyList } from '../../office/sessions/DeputyList.tsx';
import { ResolutionList } from '../../office/sessions/ResolutionList.tsx';
import { SessionList } from '../../office/sessions/SessionList.tsx';
import { RecommendationList } from '../../office/supervision/RecommendationList.tsx';
import { SupervisionList } from '../../office/supervision/SupervisionList.tsx';
import { MeetingList } from '../../office/voters/MeetingList.tsx';
import { OpinionList } from '../../office/voters/OpinionList.tsx';
import { VoterRecommendationList } from '../../office/voters/RecommendationList.tsx';
import { PracticeList } from '../../region/practices/PracticeList.tsx';
import { json, openPage, show } from '../../testing/page.tsx';

/** Every list with search or filters, by its file, with its years path, if any. */
const LISTS: Record<string, [ComponentType, string?]> = {
  'office/petitions/PetitionList.tsx': [PetitionList, '/api/petitions/v1/petition-years'],
  'office/sessions/ConsultationList.tsx': [ConsultationList, '/api/sessions/v1/consultation-years'],
  'office/sessions/DecisionList.tsx': [
    DecisionList,
    '/api/sessions/v1/standing-committee-decision-years',
  ],
  'office/sessions/DeputyList.tsx': [DeputyList],
  'office/sessions/SessionList.tsx': [SessionList, '/api/sessions/v1/session-years'],
  'office/sessions/ResolutionList.tsx': [ResolutionList, '/api/sessions/v1/resolution-years'],
  'office/supervision/RecommendationList.tsx': [RecommendationList],
  'office/supervision/SupervisionList.tsx': [
    SupervisionList,
    '/api/supervision/v1/supervision-years',
  ],
  'office/voters/MeetingList.tsx': [MeetingList, '/api/voter-contact/v1/meeting-years'],
  'office/voters/OpinionList.tsx': [OpinionList],
  'office/voters/RecommendationList.tsx': [
    VoterRecommendationList,
    '/api/voter-contact/v1/recommendation-years',
  ],
  'region/practices/PracticeList.tsx': [PracticeList],
};
const ROOT = join(import.meta.dirname, '../..');
const holds = (path: string, text: string) => readFileSync(join(ROOT, path), 'utf8').includes(text);

let asked: string[];
let found: () => Promise<Response>;
let years: () => Promise<Response>;

beforeAll(openPage);
beforeEach(() => {
  asked = [];
  found = json(200, { items: [], next: null });
  years = json(404, {});
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return /-years$/.test(path) ? years() : found();
  });
});
afterEach(() => vi.useRealTimers());

const refused = (...fields: string[]) =>
  json(400, {
    type: 'https://cuulong.hdnd.vn/problems/invalid-fields',
    detail: 'Một số mục chưa đúng.',
    errors: fields.map((field) => ({ field, message: `sai ở ${field}` })),
  });

const entries = Object.entries(LISTS);
const searched = entries.filter(([path]) => holds(path, '<SearchFilter'));

describe.each(searched)('%s', (_, [List]) => {
  it('says in the search field what is wrong with it, and breaks nothing', async () => {
    found = refused('q');
    show(<List />, '/?q=x');
    const said = await screen.findByText('Tìm: sai ở q');
    const field = screen.getByLabelText('Tìm') as HTMLInputElement;
    expect(field.getAttribute('aria-describedby')).toContain(said.id);
    expect(field.value).toBe('x');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe.each(entries.filter(([, [, path]]) => path))('%s', (_, [List, path]) => {
  const options = async () => {
    const pick = within(await screen.findByLabelText('Năm'));
    return pick.getAllByRole('option').map((one) => one.textContent);
  };

  it('offers the years that have records', async () => {
    years = json(200, { years: [2026, 2019] });
    show(<List />);
    await screen.findByText('Năm 2019');
    expect(await options()).toEqual(['Mọi năm', 'Năm 2026', 'Năm 2019']);
    expect(asked).toContain(path);
  });

  it('knows the year by Vietnam’s day, and keeps the one that the address names', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-12-31T17:00:00Z'));
    show(<List />, '/?year=2020');
    expect(await options()).toEqual(['Mọi năm', 'Năm 2027', 'Năm 2020']);
  });

  it('says at the year what is wrong with it', async () => {
    found = refused('year');
    show(<List />, '/?year=99');
    await screen.findByText('Năm: sai ở year');
    expect((screen.getByLabelText('Năm') as HTMLSelectElement).value).toBe('99');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

type Described = Record<string, { get?: { parameters?: { name: string }[] } }>;
const DOCS = join(ROOT, '../../../docs/openapi');
const described: Described = Object.assign(
  {},
  ...readdirSync(DOCS).map((file) => JSON.parse(readFileSync(join(DOCS, file), 'utf8')).paths),
);

it('the years are where the services give them', () => {
  const wanted = entries.flatMap(([, [, path]]) => path ?? []);
  expect(wanted.filter((path) => !(path in described))).toEqual([]);
});

it.each(entries)('%s asks by nothing that its service does not know', async (file, [List]) => {
  const [, defaults = ''] =
    /const DEFAULTS = \{(.*)\}/.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
  const names = [...defaults.matchAll(/(\w+):/g)].map(([, name]) => name);
  expect(names).not.toEqual([]);
  show(<List />, `/?${names.map((name) => `${name}=x`).join('&')}`);
  await vi.waitFor(() => expect(asked.some((path) => path.includes('limit='))).toBe(true));
  for (const one of asked) {
    const { pathname, searchParams } = new URL(one, 'http://localhost');
    const known = described[pathname]?.get?.parameters?.map(({ name }) => name) ?? [];
    expect([pathname, [...searchParams.keys()].filter((name) => !known.includes(name))]).toEqual([
      pathname,
      [],
    ]);
  }
});

it.each([
  ['status=BOGUS', 'status', 'Tình trạng'],
  ['year=abc', 'year', 'Năm'],
])('an unknown choice is explained in the office’s words: %s', async (query, name, label) => {
  found = refused(name);
  show(<PetitionList />, `/?${query}`);
  await screen.findByText(`${label}: không có lựa chọn này; hãy chọn lại trong danh sách`);
  expect(screen.queryByText(/sai ở/)).toBeNull();
});

/** A record for any list with all optional values absent, and a recommendation. */
const BARE = {
  id: 'one',
  heldOn: '2026-11-01',
  sector: null,
  ineligibleGrounds: [],
  deputyGroups: [],
  adoptedBy: [],
  predecessors: [],
  successors: [],
  deadline: '2026-11-05T10:00:00Z',
  recommendations: [{ n: 1, text: 'Rà soát', agency: 'Sở A', dueOn: null, status: 'MADE' }],
};

describe.each(entries)('the file of %s', (_, [List]) => {
  it('is offered, shows blanks for absent values, and no code', async () => {
    let file: Blob | undefined;
    const createObjectURL = (blob: Blob) => {
      file = blob;
      return 'blob:x';
    };
    Object.assign(URL, { createObjectURL, revokeObjectURL() {} });
    found = json(200, { items: [BARE], next: null });
    show(<List />);
    fireEvent.click(await screen.findByRole('button', { name: 'Tải danh sách này (CSV)' }));
    const [, row] = await vi.waitFor(async () => (await (file as Blob).text()).split('\r\n'));
    expect(row?.split(';')).not.toContain('–');
    expect(row).not.toMatch(/MADE/);
  });
});

it('an error without a field is shown on the page, with a link to the first one', async () => {
  found = json(400, {
    type: 'https://cuulong.hdnd.vn/problems/invalid-cursor',
    detail: 'Vị trí lạ',
  });
  show(<PetitionList />, '/?after=x');
  expect((await screen.findByRole('alert')).textContent).toContain('Vị trí lạ');
  found = json(200, { items: [], next: null });
  fireEvent.click(screen.getByRole('button', { name: 'Về trang đầu' }));
  await screen.findByText(/Chưa có đơn nào/);
});

it('these are all the lists that are searched or filtered', () => {
  const lists = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(office|region)\/.*\.tsx$/.test(path) && holds(path, '<Filters'));
  expect(lists.sort()).toEqual(Object.keys(LISTS).sort());
});
