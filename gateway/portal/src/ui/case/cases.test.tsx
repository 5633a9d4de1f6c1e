// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PetitionPage } from '../../office/petitions/PetitionPage.tsx';
import { AgendaItemPage } from '../../office/sessions/AgendaItemPage.tsx';
import { AgendaPage } from '../../office/sessions/AgendaPage.tsx';
import { ConsultationPage } from '../../office/sessions/ConsultationPage.tsx';
import { DecisionPage } from '../../office/sessions/DecisionPage.tsx';
import { DeputyPage } from '../../office/sessions/DeputyPage.tsx';
import { PaperPage } from '../../office/sessions/PaperPage.tsx';
import { PollPage } from '../../office/sessions/PollPage.tsx';
import { ResolutionPage } from '../../office/sessions/ResolutionPage.tsx';
import { SessionPage } from '../../office/sessions/SessionPage.tsx';
import { SittingPage } from '../../office/sessions/SittingPage.tsx';
import { SecretBallotPage } from '../../office/sessions/secret/SecretBallotPage.tsx';
import { SupervisionPage } from '../../office/supervision/SupervisionPage.tsx';
import { MeetingPage } from '../../office/voters/MeetingPage.tsx';
import { OpinionPage } from '../../office/voters/OpinionPage.tsx';
import { VoterRecommendationPage } from '../../office/voters/RecommendationPage.tsx';
import { ConferencePage } from '../../region/conferences/ConferencePage.tsx';
import { PracticePage } from '../../region/practices/PracticePage.tsx';
import { json, openPage, show } from '../../testing/page.tsx';

type Case = {
  page: ComponentType;
  /** The rest of the address of a part of a case, as a route and as a path. */
  part?: { route: string; path: string };
  /** The open form, and the input by label. */
  action?: string;
  typed: Readonly<Record<string, string>>;
  before: object;
  /** The case after a colleague's step, with other allowed actions. */
  after: object;
  /** The command needs no version, so there is nothing to compare. */
  free?: boolean;
};

const NO = {
  code: 'x',
  title: { vi: 'Đã xong', en: 'It is done' },
  detail: { vi: 'Việc này đã được ghi.', en: 'This was recorded.' },
  citation: 'Luật 72/2025/QH15, Điều 33',
};
const allowed = (...names: string[]) =>
  names.map((name) => ({ name, allowed: true, reason: null }));
const refused = (...names: string[]) => names.map((name) => ({ name, allowed: false, reason: NO }));

const told = { timeline: [{ type: 'x', on: '2026-11-01' }], version: 1 };
const recommendation = {
  id: 'one',
  text: 'Nâng cấp đường',
  field: 'URBAN',
  level: 'PROVINCE',
  opinionIds: [],
  opinionCount: 1,
  consolidatedOn: '2026-11-01',
  status: 'CONSOLIDATED',
  toAgency: null,
  result: null,
  actions: allowed('forwardRecommendation'),
  ...told,
};
const practice = {
  id: 'one',
  council: 'long-an',
  title: 'Tiền giám sát',
  field: 'Giám sát',
  problem: 'Hỏi chung chung',
  steps: [],
  documents: [],
  result: 'Có kiến nghị',
  status: 'SHARED',
  sharedOn: '2026-11-01',
  decision: '1',
  adoptions: [] as object[],
  actions: allowed('adoptPractice'),
  version: 1,
};
const paper = {
  n: 1,
  council: 'long-an',
  title: 'Bài',
  abstract: 'Tóm tắt',
  practiceId: null,
  actions: allowed('acceptPaper'),
};
const conference = {
  id: 'one',
  title: 'Hội nghị',
  ordinal: 1,
  term: '2021-2026',
  host: 'an-giang',
  from: '2026-11-01',
  to: '2026-11-02',
  theme: 'Chất lượng',
  subEvents: [],
  papers: [{ ...paper, acceptedOn: null as string | null }],
  actions: allowed('submitPaper'),
  version: 1,
};
const petition = {
  id: 'one',
  code: '2026-1',
  kind: 'COMPLAINT',
  receivedOn: '2026-11-01',
  source: 'POST',
  field: 'LAND',
  eligible: true,
  ineligibleGrounds: [],
  status: 'RECEIVED',
  toAgency: null,
  reminders: 0,
  answeredOn: null,
  subject: 'Đất',
  paperFileNumber: '1',
  takesText: true,
  closingReasons: ['FILED'],
  actions: allowed('forwardPetition'),
  ...told,
};
const session = {
  id: 'one',
  number: 8,
  kind: 'REGULAR',
  title: 'Kỳ họp',
  opensOn: '2026-11-01',
  closedOn: null,
  status: 'CONVENED',
  term: 'XI',
  actions: allowed('closeSession'),
  version: 1,
};
const resolution = {
  id: 'one',
  sessionId: 's',
  title: 'Nghị quyết',
  kind: 'NORMATIVE',
  matter: 'ORDINARY',
  submittedOn: '2026-11-01',
  submittedBy: 'UBND',
  status: 'SUBMITTED',
  votedOn: null,
  tally: null,
  documentNumber: null,
  rule: null,
  actions: allowed('recordVote'),
  ...told,
};
const deputy = {
  id: 'one',
  termId: 't',
  name: 'Nguyễn Thị Minh Châu',
  group: 'Tổ 3',
  constituency: null,
  account: null,
  since: '2026-04-01',
  state: 'ACTIVE',
  states: [{ from: '2026-04-01', state: 'ACTIVE', decision: null }],
  corrections: [],
  actions: allowed('changeDeputyState', 'correctDeputy'),
  version: 1,
};
const sitting = {
  id: 'one',
  sessionId: 's',
  number: 1,
  day: '2026-11-01',
  status: 'OPEN',
  present: 0,
  deputiesInOffice: 1,
  quorum: 1,
  quorate: false,
  ownDeputyId: null,
  roll: [
    { deputyId: 'd', name: 'Lê Văn Tám', group: null, presence: 'NOT_RECORDED', reason: null },
  ],
  actions: allowed('recordAttendance'),
  version: 1,
};
const secretBallot = {
  id: 'one',
  sittingId: 'm',
  sessionId: 's',
  form: 'PAPER',
  matter: 'DISMISSAL',
  title: 'Miễn nhiệm Phó Chủ tịch',
  day: '2026-11-01',
  stage: 'CLOSED',
  seats: null,
  board: { head: 'Lê Văn Tám', members: ['Trần Văn Ơn'] },
  marks: ['AGREE', 'DISAGREE'],
  lines: [{ number: 1, name: 'Lê Thị Ba', post: 'Phó Chủ tịch', counts: [], outcome: null }],
  openedAt: '2026-11-01T01:00:00Z',
  closedAt: '2026-11-01T01:30:00Z',
  deputiesInOffice: 1,
  present: 1,
  issued: 0,
  collected: 0,
  valid: null,
  invalid: null,
  countedAt: null,
  base: 'DEPUTIES',
  rules: ['Quá nửa'],
  legalBasis: 'Luật 72/2025/QH15, Điều 35 khoản 2',
  publicKey: null,
  keyDigits: null,
  ownPaper: null,
  annulledBecause: null,
  actions: allowed('annulSecretBallot'),
  version: 1,
};
const poll = {
  id: 'one',
  sittingId: 'm',
  sessionId: 's',
  resolutionId: null,
  subject: 'Thông qua chương trình',
  matter: 'ORDINARY',
  day: '2026-11-01',
  changeable: true,
  stage: 'OPEN',
  openedAt: '2026-11-01T01:00:00Z',
  closedAt: null,
  voted: 0,
  present: 1,
  deputiesInOffice: 1,
  needed: 1,
  majority: 'Quá nửa',
  legalBasis: 'Luật 72/2025/QH15, Điều 35 khoản 2',
  ownChoice: null,
  tally: null,
  voting: null,
  outcome: null,
  votes: [],
  annulledBecause: null,
  actions: allowed('annulPoll'),
  version: 1,
};
const consultation = {
  id: 'one',
  termId: 't',
  title: 'Đầu tư công',
  text: 'Xin ý kiến',
  resolutionId: null,
  paper: null,
  edition: 1,
  stage: 'OPEN',
  askedAt: '2026-11-01T01:00:00Z',
  deadline: '2026-11-05T10:00:00Z',
  closedAt: null,
  closedEarly: false,
  asked: 1,
  answered: 0,
  tally: { agree: 0, disagree: 0, other: 0, noAnswer: 1 },
  ownAsked: false,
  own: null,
  deputies: [{ deputyId: 'd', name: 'Lê Văn Tám', group: null, answer: null }],
  reminders: [],
  corrections: [],
  cancelledBecause: null,
  actions: allowed('remindDeputies', 'closeConsultation', 'cancelConsultation'),
  version: 1,
};
const decision = {
  id: 'one',
  termId: 't',
  number: '31/NQ-TTHĐND',
  day: '2026-10-20',
  ground: 'URGENT',
  field: 'DISASTER',
  title: 'Khắc phục sạt lở',
  status: 'TO_REPORT',
  legalBasis: 'Luật 72/2025/QH15, Điều 31 khoản 13 và Điều 31 khoản 14',
  nextSession: null,
  late: false,
  sessionId: null,
  reportedOn: null,
  corrections: [],
  withdrawnBecause: null,
  actions: allowed('reportDecision', 'correctDecision', 'withdrawDecision'),
  version: 1,
};
const item = {
  n: 1,
  number: '1',
  parent: null,
  depth: 1,
  title: 'Khai mạc',
  kind: 'OPENING',
  day: null,
  at: null,
  minutes: 15,
  presentedBy: null,
  resolutionId: null,
  ground: null,
  content: null,
  closedOnProposalOf: null,
  withdrawn: null as string | null,
  takenUpAt: null,
  finishedAt: null,
  present: false,
  papers: [],
  actions: allowed('changeAgendaItem'),
};
const agenda = {
  id: 'one',
  sessionId: 's',
  opensOn: '2026-11-01',
  stage: 'DRAFTED',
  submittedOn: null as string | null,
  approvals: [],
  items: [item],
  changes: [],
  actions: allowed('submitAgenda'),
  version: 1,
};
const paperOfSession = {
  id: 'one',
  sessionId: 's',
  kind: 'SUBMISSION',
  title: 'Tờ trình về học phí',
  number: null,
  issuer: null,
  secrecy: 'NORMAL',
  agendaItem: null,
  registeredOn: '2026-11-01',
  state: 'FILED',
  accepted: null,
  versions: [
    {
      number: 1,
      digest: '5f'.repeat(32),
      size: 2048,
      type: 'PDF',
      fileName: 'to-trinh.pdf',
      scan: 'NOT_CHECKED',
      filedBy: 'vanphong',
      filedAt: '2026-11-01T02:00:00Z',
      acceptedAt: null,
      readers: 0,
    },
  ],
  returns: [],
  withdrawnBecause: null,
  reading: null,
  actions: allowed('filePaper', 'returnPaper', 'acceptPaper', 'withdrawPaper'),
  version: 1,
};
const supervision = {
  id: 'one',
  title: 'Giám sát đất công',
  form: 'THEMATIC',
  subject: 'COUNCIL',
  subjectName: null,
  openedOn: '2026-11-01',
  concludedOn: null,
  status: 'OPEN',
  supervisedBodies: [],
  recommendations: [],
  actions: allowed('concludeSupervision'),
  ...told,
};
const meeting = {
  id: 'one',
  heldOn: '2026-11-01',
  place: 'Hội trường',
  kind: 'BY_TOPIC',
  mode: 'IN_PERSON',
  deputyGroups: [],
  attendees: 10,
  speakers: 1,
  opinions: 0,
  version: 1,
};
const opinion = {
  id: 'one',
  meetingId: 'm',
  heldOn: '2026-11-01',
  field: 'URBAN',
  sector: null,
  text: 'Đường xấu',
  recommendationId: null,
};

/** Every case page, by its file. */
const CASES: Record<string, Case> = {
  'office/petitions/PetitionPage.tsx': {
    page: PetitionPage,
    action: 'forwarding',
    typed: { 'Cơ quan': 'Sở Xây dựng' },
    before: petition,
    after: { ...petition, status: 'GUIDED', actions: refused('forwardPetition') },
  },
  'office/sessions/SessionPage.tsx': {
    page: SessionPage,
    action: 'closing',
    typed: {
      'Đại biểu dự': '79',
      'Báo cáo, tờ trình đã xem xét': '25',
      'Người trả lời chất vấn': '3',
    },
    before: session,
    after: {
      ...session,
      status: 'CLOSED',
      closedOn: '2026-11-03',
      attended: 80,
      actions: refused('closeSession'),
    },
  },
  'office/sessions/ResolutionPage.tsx': {
    page: ResolutionPage,
    action: 'vote',
    typed: { 'Tán thành': '70', 'Không tán thành': '3', 'Không biểu quyết': '2' },
    before: resolution,
    after: {
      ...resolution,
      status: 'REJECTED',
      votedOn: '2026-11-03',
      actions: refused('recordVote'),
    },
  },
  'office/sessions/AgendaItemPage.tsx': {
    page: AgendaItemPage,
    part: { route: '/items/:n', path: '/items/1' },
    action: 'change',
    typed: { 'Tên nội dung': 'Khai mạc kỳ họp' },
    before: agenda,
    after: {
      ...agenda,
      items: [{ ...item, minutes: 20, withdrawn: 'Rút', actions: refused('changeAgendaItem') }],
    },
  },
  'office/sessions/AgendaPage.tsx': {
    page: AgendaPage,
    action: 'submit',
    typed: { 'Ngày hội nghị liên tịch': '02/10/2026' },
    before: agenda,
    after: {
      ...agenda,
      stage: 'SUBMITTED',
      submittedOn: '2026-10-01',
      actions: refused('submitAgenda'),
    },
  },
  'office/sessions/DeputyPage.tsx': {
    page: DeputyPage,
    action: 'correct',
    typed: { 'Họ và tên': 'Lê Văn Tám', 'Lý do đính chính': 'Ghi nhầm' },
    before: deputy,
    after: {
      ...deputy,
      state: 'RELEASED',
      states: [...deputy.states, { from: '2026-11-01', state: 'RELEASED', decision: '30/NQ-HĐND' }],
      corrections: [{ on: '2026-11-01', reason: 'Ghi nhầm' }],
      actions: refused('changeDeputyState', 'correctDeputy'),
    },
  },
  'office/sessions/SittingPage.tsx': {
    page: SittingPage,
    action: 'poll',
    typed: { 'Nội dung biểu quyết': 'Thông qua chương trình' },
    before: sitting,
    after: { ...sitting, present: 1, quorate: true },
    free: true,
  },
  'office/sessions/PollPage.tsx': {
    page: PollPage,
    action: 'annul',
    typed: { 'Lý do hủy': 'Mất kết nối' },
    before: poll,
    after: { ...poll, voted: 1 },
    free: true,
  },
  'office/sessions/ConsultationPage.tsx': {
    page: ConsultationPage,
    action: 'cancel',
    typed: { 'Lý do hủy': 'Nội dung đã thay đổi' },
    before: consultation,
    after: { ...consultation, answered: 1 },
    free: true,
  },
  'office/sessions/DecisionPage.tsx': {
    page: DecisionPage,
    action: 'withdraw',
    typed: { 'Lý do rút': 'Ghi nhầm sổ' },
    before: decision,
    after: {
      ...decision,
      status: 'REPORTED',
      reportedOn: '2026-11-02',
      actions: refused('reportDecision', 'correctDecision', 'withdrawDecision'),
    },
  },
  'office/sessions/secret/SecretBallotPage.tsx': {
    page: SecretBallotPage,
    action: 'annul',
    typed: { 'Lý do hủy': 'Thừa phiếu' },
    before: secretBallot,
    after: { ...secretBallot, present: 2 },
    free: true,
  },
  'office/sessions/PaperPage.tsx': {
    page: PaperPage,
    action: 'return',
    typed: { 'Lý do trả lại': 'Thiếu phụ lục' },
    before: paperOfSession,
    after: {
      ...paperOfSession,
      state: 'ACCEPTED',
      accepted: 1,
      actions: [...allowed('filePaper', 'withdrawPaper'), ...refused('returnPaper', 'acceptPaper')],
    },
  },
  'office/supervision/SupervisionPage.tsx': {
    page: SupervisionPage,
    action: 'conclusion',
    typed: { 'Kết luận': 'Còn chậm', 'Nội dung kiến nghị': 'Rà soát', 'Cơ quan thực hiện': 'Sở A' },
    before: supervision,
    after: {
      ...supervision,
      status: 'CONCLUDED',
      concludedOn: '2026-11-03',
      summary: 'Đã xong',
      actions: refused('concludeSupervision'),
    },
  },
  'office/voters/MeetingPage.tsx': {
    page: MeetingPage,
    action: 'opinion',
    typed: { 'Ý kiến': 'Nước yếu', 'Lĩnh vực': 'URBAN' },
    before: meeting,
    after: { ...meeting, opinions: 4 },
    free: true,
  },
  'office/voters/OpinionPage.tsx': {
    page: OpinionPage,
    typed: {},
    before: opinion,
    after: { ...opinion, recommendationId: 'k' },
  },
  'office/voters/RecommendationPage.tsx': {
    page: VoterRecommendationPage,
    action: 'forwarding',
    typed: { 'Cơ quan giải quyết': 'Sở Xây dựng' },
    before: recommendation,
    after: {
      ...recommendation,
      status: 'ANSWERED',
      result: 'RESOLVED',
      toAgency: 'Sở Y tế',
      actions: refused('forwardRecommendation'),
    },
  },
  'region/conferences/ConferencePage.tsx': {
    page: ConferencePage,
    action: 'accept-1',
    typed: { 'Ngày nhận vào chương trình': '02/11/2026' },
    before: conference,
    after: {
      ...conference,
      papers: [{ ...paper, acceptedOn: '2026-11-01', actions: refused('acceptPaper') }],
    },
  },
  'region/practices/PracticePage.tsx': {
    page: PracticePage,
    action: 'adoptions',
    typed: { 'Ghi chú khi áp dụng': 'Áp dụng cho giám sát' },
    before: practice,
    after: {
      ...practice,
      adoptions: [{ council: 'an-giang-2025', adoptedOn: '2026-11-02', note: 'đã' }],
      actions: refused('adoptPractice'),
    },
  },
};

const WITH_FORMS = Object.entries(CASES).filter(([, { action }]) => action);

type Answer = () => Promise<Response>;
let found: Answer;
let sent: Answer;
let matches: (string | null)[];

beforeAll(openPage);
beforeEach(() => {
  matches = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      matches.push(new Headers(init.headers).get('If-Match'));
      return sent();
    }
    return /\/one$/.test(path) ? found() : json(200, { items: [], next: null })();
  });
});

const stale = json(412, { type: 'https://cuulong.hdnd.vn/problems/stale-version' });

const field = (label: string) =>
  screen.getAllByLabelText(new RegExp(`^${label}( \\(.*\\))?$`))[0] as HTMLInputElement;

/** Renders the page with its form open and filled in. */
async function filled({ page: Page, part, action, typed, before }: Case) {
  found = json(200, before, { ETag: '"1"' });
  const at = `/one${part?.path ?? ''}${action ? `?do=${action}` : ''}`;
  const view = show(
    <Routes>
      <Route path={`/:id${part?.route ?? ''}`} element={<Page />} />
    </Routes>,
    at,
  );
  await screen.findByRole('heading', { level: 1 });
  for (const [label, value] of Object.entries(typed)) {
    fireEvent.change(field(label), { target: { value } });
  }
  return view;
}

function expectKept({ typed }: Case) {
  for (const [label, value] of Object.entries(typed)) expect(field(label).value).toBe(value);
}

const submit = () => {
  const form = document.querySelector('form');
  expect(form).not.toBeNull();
  fireEvent.submit(form as HTMLFormElement);
};

describe.each(WITH_FORMS)('a form on %s', (_, one) => {
  it('stays, with its text, through a colleague’s step', async () => {
    const { queries } = await filled(one);
    found = json(200, { ...one.after, version: 2 }, { ETag: '"2"' });
    await queries.invalidateQueries();
    if (!one.free) await screen.findByText('Hồ sơ vừa được người khác cập nhật');
    expectKept(one);
  });

  it('stays, with its text, when the case cannot be read again', async () => {
    const { queries } = await filled(one);
    for (const status of [401, 403, 404, 500]) {
      found = json(status, { detail: 'không đọc được' });
      await queries.invalidateQueries();
      await screen.findByRole('alert');
      expectKept(one);
    }
  });

  it('stays, with its text and what was said, when it is refused as stale', async () => {
    await filled(one);
    sent = stale;
    found = json(200, { ...one.after, version: 2 }, { ETag: '"2"' });
    submit();
    await screen.findByText(/^Chưa ghi được/);
    await waitFor(() => expect(matches).toHaveLength(1));
    expectKept(one);
    if (one.free) return;
    await screen.findByText('Chưa ghi được: hồ sơ vừa được người khác cập nhật');
    expect(screen.getByRole('columnheader', { name: 'Bạn nhập' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Hồ sơ đang có' })).toBeTruthy();
    expectKept(one);
  });
});

describe.each(WITH_FORMS.filter(([, { free }]) => !free))('a conflict on %s', (_, one) => {
  it('sends nothing until it was looked at, and then on the version that was', async () => {
    const { queries } = await filled(one);
    found = json(200, { ...one.after, version: 2 }, { ETag: '"2"' });
    await queries.invalidateQueries();
    const goOn = await screen.findByRole('button', { name: 'Làm tiếp trên bản mới' });
    sent = stale;
    submit();
    expect(matches).toEqual([]);
    fireEvent.click(goOn);
    expect(screen.queryByText('Hồ sơ vừa được người khác cập nhật')).toBeNull();
    submit();
    await waitFor(() => expect(matches).toEqual(['"2"']));
    expectKept(one);
  });
});

describe.each(WITH_FORMS.filter(([, { free }]) => !free))('the actions of %s', (_, one) => {
  const shown = async (made: object) => {
    await filled({ ...one, action: undefined, typed: {}, before: made });
    return screen.queryByRole('list', { name: 'Việc chưa làm được và lý do' })?.textContent ?? '';
  };

  it('are what the service allows', async () => {
    expect(await shown(one.before)).toBe('');
    const buttons = screen.getByRole('region', { name: 'Việc cần làm tiếp' });
    expect(buttons.querySelectorAll('button')).not.toHaveLength(0);
  });

  it('say why they are refused, with the citation', async () => {
    expect(await shown(one.after)).toContain('Đã xong. Căn cứ: Luật 72/2025/QH15, Điều 33');
  });

  it('are not there, and no form of them, for who may only read', async () => {
    const nothing = JSON.parse(
      JSON.stringify(one.before, (key, value) => (key === 'actions' ? [] : value)),
    );
    await filled({ ...one, typed: {}, before: nothing });
    expect(document.querySelector('form')).toBeNull();
    expect(screen.getByText('Bạn xem được hồ sơ này, văn phòng mới ghi được.')).toBeTruthy();
  });
});

it.each(Object.entries(CASES))('%s stays when it cannot be read again', async (_, one) => {
  const { queries } = await filled({ ...one, action: undefined, typed: {} });
  const heading = screen.getByRole('heading', { level: 1 }).textContent;
  found = json(500, {});
  await queries.invalidateQueries();
  await screen.findByRole('alert');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
});

it('these are all the case pages there are', () => {
  const root = join(import.meta.dirname, '../..');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(office|region)\/.*\.tsx$/.test(path))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('<CasePage'));
  expect(pages.sort()).toEqual(Object.keys(CASES).sort());
});
