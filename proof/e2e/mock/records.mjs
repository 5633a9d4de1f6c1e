import { agenda } from './preparation.mjs';
import { agencies, opinions, places, recommendations, resolutionTitles, subjects, supervisionTitles } from './texts.mjs';

/** The same records at every start, so that two screenshots can be compared. */
let seed = 20251123;
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const between = (least, most) => least + Math.floor(random() * (most - least + 1));
const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const id = (kind, n) => `${kind}-${String(n).padStart(4, '0')}`;
const step = (area, fact, on, detail) => ({ type: `vn.hdnd.${area}.${fact}.v1`, on, detail: detail ?? null });

function petition(n) {
  const ago = n * 3;
  const kind = pick(['COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK']);
  const about = kind === 'DENUNCIATION' ? 'denunciation' : 'petition';
  const eligible = random() > 0.25;
  const status = eligible ? pick(['RECEIVED', 'FORWARDED', 'FORWARDED', 'GUIDED', 'ANSWERED', 'CLOSED']) : 'RECEIVED';
  const forwarded = ['FORWARDED', 'ANSWERED', 'CLOSED'].includes(status);
  const toAgency = forwarded ? pick(agencies) : null;
  return {
    id: id('p', n),
    code: `${day(ago).slice(0, 4)}-${481926372 - n * 7919}`,
    kind,
    receivedOn: day(ago),
    source: pick(['POST', 'DIRECT', 'DEPUTY', 'FATHERLAND_FRONT', 'ONLINE']),
    field: pick(['LAND', 'CONSTRUCTION', 'POLICY', 'ENVIRONMENT', 'OTHER']),
    eligible,
    ineligibleGrounds: eligible ? [] : [pick(['UNSIGNED', 'NO_ADDRESS', 'ALREADY_HANDLED'])],
    status,
    toAgency,
    reminders: forwarded ? between(0, 2) : 0,
    answeredOn: status === 'ANSWERED' ? day(ago - 2) : null,
    subject: kind === 'DENUNCIATION' ? null : pick(subjects),
    paperFileNumber: `${300 - n}/${day(ago).slice(0, 4)}/SĐT`,
    signatories: pick([1, 1, 1, 2, 17]),
    version: 1,
    timeline: [
      step('petitions', `${about}-received`, day(ago), `${300 - n}/${day(ago).slice(0, 4)}/SĐT`),
      ...(forwarded ? [step('petitions', `${about}-forwarded`, day(ago - 1), `${toAgency} · 245/HĐND-VP`)] : []),
      ...(status === 'CLOSED' ? [step('petitions', `${about}-closed`, day(ago - 2), 'WITHDRAWN')] : []),
    ],
  };
}

function session(n) {
  const opens = [-12, 0, 130, 220, 330, 420][n];
  const closed = opens > 1;
  return {
    id: id('s', n),
    termId: 't-0001',
    term: 'XI',
    number: 8 - n,
    kind: ['REGULAR', 'THEMATIC', 'REGULAR', 'URGENT', 'THEMATIC', 'REGULAR'][n],
    title: [
      'Kỳ họp thường lệ cuối năm 2026',
      'Kỳ họp chuyên đề về sắp xếp trụ sở và bố trí cán bộ sau hợp nhất đơn vị hành chính',
      'Kỳ họp thường lệ giữa năm 2026',
      'Kỳ họp giải quyết công việc phát sinh đột xuất',
      'Kỳ họp chuyên đề về đầu tư công',
      'Kỳ họp thường lệ cuối năm 2025',
    ][n],
    opensOn: day(opens),
    closedOn: closed ? day(opens - 2) : null,
    status: closed ? 'CLOSED' : 'CONVENED',
    attended: closed ? 79 : null,
    deputiesInOffice: 84,
    documentsConsidered: closed ? 25 : null,
    answerers: closed ? 3 : null,
    version: 1,
    timeline: [
      step('sessions', 'session-convened', day(opens + 20)),
      ...(closed ? [step('sessions', 'session-closed', day(opens - 2))] : []),
    ],
  };
}

function resolution(n, sessions) {
  const session = sessions[Math.min(sessions.length - 1, Math.floor(n / 12))];
  const kind = pick(['NORMATIVE', 'INDIVIDUAL']);
  const voted = session.status === 'CLOSED';
  const against = voted ? between(0, 2) : 0;
  const number = 60 - n;
  return {
    id: id('r', n),
    sessionId: session.id,
    title: resolutionTitles[n % resolutionTitles.length],
    kind,
    matter: 'ORDINARY',
    submittedOn: session.opensOn > day(0) ? day(1) : session.opensOn,
    submittedBy: 'Ủy ban nhân dân tỉnh',
    status: voted ? 'ADOPTED' : 'SUBMITTED',
    votedOn: voted ? session.closedOn : null,
    tally: voted ? { for: 77 - against, against, notVoting: 2 } : null,
    deputiesInOffice: voted ? 84 : null,
    documentNumber: voted
      ? kind === 'NORMATIVE'
        ? `${number}/${session.opensOn.slice(0, 4)}/NQ-HĐND`
        : `${number}/NQ-HĐND`
      : null,
    rule: voted
      ? {
          id: 'V-02',
          text: 'Nghị quyết được thông qua khi có quá nửa tổng số đại biểu tán thành',
          legalBasis: 'Luật 72/2025/QH15, Điều 35(2)',
        }
      : null,
    version: 1,
    timeline: [step('sessions', 'resolution-submitted', session.opensOn)],
  };
}

const deputyNames = ['Nguyễn Thị Minh Châu', 'Lê Văn Tám', 'Trần Văn Ơn', 'Phạm Thị Lan', 'Huỳnh Thị Kim Phượng', 'Võ Hoàng Long', 'Đặng Ngọc Ánh', 'Bùi Quốc Thái', 'Neáng Sóc Kunthia', 'Danh Út'];

function deputy(n) {
  return {
    id: id('d', n),
    termId: 't-0001',
    name: n < deputyNames.length ? deputyNames[n] : `${deputyNames[n % deputyNames.length]} (${Math.floor(n / deputyNames.length) + 1})`,
    group: `Tổ đại biểu số ${1 + (n % 12)}`,
    constituency: `Đơn vị bầu cử số ${1 + (n % 12)}`,
    account: n === 0 ? 'daibieu.angiang' : null,
    since: '2026-03-30',
    state: n === 83 ? 'SUSPENDED' : 'ACTIVE',
    states: [{ from: '2026-03-30', state: 'ACTIVE', decision: null }],
    corrections: [],
    version: 1,
  };
}

function sitting(session, deputies) {
  const roll = deputies.map(({ id: deputyId, name, group }, n) => ({
    deputyId,
    name,
    group,
    presence: n === 0 ? 'NOT_RECORDED' : n === 7 ? 'EXCUSED' : n > 79 ? 'ABSENT' : 'PRESENT',
    reason: n === 7 ? 'Đi công tác nước ngoài' : null,
  }));
  return {
    id: 'm-0001',
    sessionId: session.id,
    number: 1,
    day: day(0),
    status: 'OPEN',
    present: 78,
    deputiesInOffice: 84,
    quorum: 56,
    quorate: true,
    ownDeputyId: 'd-0000',
    roll,
    version: 1,
  };
}

function poll(n, meeting, deputies) {
  const counted = n > 0;
  return {
    id: id('v', n),
    sittingId: meeting.id,
    sessionId: meeting.sessionId,
    resolutionId: null,
    subject: n === 0 ? 'Nghị quyết về mức hỗ trợ học phí năm học 2026-2027' : 'Thông qua chương trình kỳ họp',
    matter: 'ORDINARY',
    day: day(0),
    changeable: true,
    stage: counted ? 'COUNTED' : 'OPEN',
    openedAt: `${day(0)}T02:00:00Z`,
    closedAt: counted ? `${day(0)}T02:03:00Z` : null,
    voted: counted ? 76 : 41,
    present: 78,
    deputiesInOffice: 84,
    needed: 43,
    majority: 'Quá nửa tổng số đại biểu Hội đồng nhân dân biểu quyết tán thành',
    legalBasis: 'Luật 72/2025/QH15, Điều 35 khoản 2',
    ownChoice: counted ? 'IN_FAVOUR' : null,
    tally: counted ? { for: 71, against: 5, notVoting: 2 } : null,
    voting: counted ? 76 : null,
    outcome: counted ? 'ADOPTED' : null,
    votes: counted ? deputies.slice(0, 76).map((each, k) => ({ deputyId: each.id, name: each.name, choice: k % 15 === 14 ? 'AGAINST' : 'IN_FAVOUR' })) : [],
    annulledBecause: null,
    version: 1,
  };
}

/** One that waits for answers, also the deputy's own, one that nobody has answered, and a counted one. */
function consultation(n, deputies) {
  const answers = [41, 0, 78][n];
  const counted = n === 2;
  const stanceOf = (k) => (k % 15 === 14 ? 'DISAGREE' : k % 20 === 19 ? 'OTHER' : 'AGREE');
  const asked = deputies.map((each, k) => ({
    deputyId: each.id,
    name: each.name,
    group: each.group,
    // the first one is the deputy who signs in, and has yet to answer
    answer: k > 0 && k <= answers ? { stance: stanceOf(k), reasons: stanceOf(k) === 'AGREE' ? null : 'Chưa rõ nguồn vốn đối ứng và thời gian hoàn thành', edition: 1, at: `${day(1)}T02:00:00Z` } : null,
  }));
  const count = (stance) => asked.filter(({ answer }) => answer?.stance === stance).length;
  return {
    id: id('q', n),
    termId: 't-0001',
    title: ['Điều chỉnh kế hoạch đầu tư công năm 2026', 'Lùi thời gian khai mạc kỳ họp thường lệ cuối năm', 'Chủ trương đầu tư tuyến đường ven sông Tiền'][n],
    text: 'Thường trực Hội đồng nhân dân đề nghị đại biểu cho ý kiến về nội dung nêu trên.\nĐại biểu không đồng ý hoặc có ý kiến khác xin nêu rõ lý do.',
    resolutionId: null,
    paper: 'Công văn số 45/HĐND-VP ngày 01/12/2026',
    edition: 1,
    stage: counted ? 'COUNTED' : 'OPEN',
    askedOn: day(2 + n),
    askedAt: `${day(2 + n)}T02:00:00Z`,
    deadline: `${day(counted ? 1 : -3)}T10:00:00Z`,
    closedAt: counted ? `${day(1)}T10:00:00Z` : null,
    closedEarly: false,
    asked: asked.length,
    answered: answers,
    tally: { agree: count('AGREE'), disagree: count('DISAGREE'), other: count('OTHER'), noAnswer: asked.length - answers },
    ownAsked: true,
    own: null,
    waitingForMe: !counted,
    deputies: asked,
    reminders: n === 0 ? [{ day: day(1), waiting: 60 }] : [],
    corrections: [],
    cancelledBecause: null,
    version: 1,
  };
}

function decision(n, sessions) {
  const status = ['TO_REPORT', 'REPORTED', 'TO_REPORT', 'WITHDRAWN'][n];
  const urgent = n !== 2;
  return {
    id: id('y', n),
    termId: 't-0001',
    number: `${31 + n}/NQ-TTHĐND`,
    day: day(40 + n * 10),
    ground: urgent ? 'URGENT' : 'PERSONNEL',
    field: urgent ? ['DISASTER', 'BUDGET', null, 'EPIDEMIC'][n] : null,
    title: ['Bổ sung kinh phí khắc phục sạt lở bờ sông Tiền đoạn qua xã Bình Phước Xuân', 'Phân bổ vốn dự phòng', 'Tạm đình chỉ thực hiện nhiệm vụ, quyền hạn của đại biểu', 'Biện pháp phòng, chống dịch'][n],
    status,
    legalBasis: urgent ? 'Luật 72/2025/QH15, Điều 31 khoản 13 và Điều 31 khoản 14' : 'Luật 72/2025/QH15, Điều 37 khoản 2, Điều 37 khoản 6 và Điều 38 khoản 4',
    nextSession: { id: sessions[1].id, number: sessions[1].number, title: sessions[1].title, opensOn: sessions[1].opensOn },
    late: false,
    sessionId: status === 'REPORTED' ? sessions[2].id : null,
    reportedOn: status === 'REPORTED' ? day(5) : null,
    corrections: [],
    withdrawnBecause: status === 'WITHDRAWN' ? 'Ghi nhầm sổ' : null,
    version: 1,
  };
}

/** An election on the electronic box: the papers are issued, voted on, counted; and one on paper. */
function secretBallot(n, meeting, deputies) {
  const stage = ['ISSUING', 'VOTING', 'COUNTED', 'CLOSED'][n];
  const counted = stage === 'COUNTED';
  const paper = n === 3;
  const line = (number) => ({
    number,
    name: deputies[number].name,
    post: 'Phó Chủ tịch Hội đồng nhân dân tỉnh',
    counts: counted ? [{ mark: 'AGREE', count: number === 1 ? 61 : 12 }, { mark: 'DISAGREE', count: number === 1 ? 14 : 63 }] : [],
    outcome: counted ? (number === 1 ? 'ELECTED' : 'NOT_ELECTED') : null,
  });
  return {
    id: id('b', n),
    sittingId: meeting.id,
    sessionId: meeting.sessionId,
    form: paper ? 'PAPER' : 'ELECTRONIC',
    matter: 'ELECTION',
    title: 'Bầu Phó Chủ tịch Hội đồng nhân dân tỉnh khóa XI',
    day: day(0),
    stage,
    seats: 1,
    board: paper ? { head: deputies[3].name, members: [deputies[4].name, deputies[5].name] } : null,
    marks: ['AGREE', 'DISAGREE'],
    lines: [line(1), line(2)],
    openedAt: `${day(0)}T03:00:00Z`,
    closedAt: counted || paper ? `${day(0)}T03:20:00Z` : null,
    deputiesInOffice: 84,
    present: 78,
    issued: paper ? 0 : 76,
    collected: counted ? 75 : 0,
    valid: counted ? 75 : null,
    invalid: counted ? 0 : null,
    countedAt: counted ? `${day(0)}T03:20:00Z` : null,
    base: 'DEPUTIES',
    rules: ['Quá nửa tổng số đại biểu Hội đồng nhân dân biểu quyết tán thành'],
    legalBasis: 'Luật 72/2025/QH15, Điều 35 khoản 2',
    publicKey: paper ? null : 'MIIBIjAN',
    ownPaper: null,
    annulledBecause: null,
    version: 1,
  };
}

const paperTitles = [
  'Tờ trình về việc ban hành Nghị quyết quy định mức hỗ trợ học phí năm học 2026-2027 cho học sinh vùng biên giới',
  'Dự thảo Nghị quyết quy định mức hỗ trợ học phí năm học 2026-2027',
  'Báo cáo thẩm tra của Ban Văn hóa - Xã hội',
  'Báo cáo tình hình kinh tế - xã hội năm 2026',
  'Phụ lục dự toán kinh phí',
];

function paper(n, session) {
  const state = ['ACCEPTED', 'FILED', 'RETURNED', 'EXPECTED', 'WITHDRAWN'][n];
  const version = (number) => ({
    number,
    digest: '5f'.repeat(32),
    size: 1_840_000 + number * 70_000,
    type: 'PDF',
    fileName: `tai-lieu-${n + 1}-ban-${number}.pdf`,
    scan: number === 1 ? 'NOT_CHECKED' : 'CLEAN',
    filedBy: 'vanphong.angiang',
    filedAt: `${day(12 - number)}T02:00:00Z`,
    acceptedAt: state === 'ACCEPTED' ? `${day(9)}T03:00:00Z` : null,
    readers: state === 'ACCEPTED' ? 41 : 0,
  });
  const versions = state === 'EXPECTED' ? [] : n === 0 ? [version(1), version(2)] : [version(1)];
  return {
    id: id('w', n),
    sessionId: session.id,
    kind: ['SUBMISSION', 'DRAFT_RESOLUTION', 'VERIFICATION_REPORT', 'REPORT', 'APPENDIX'][n],
    title: paperTitles[n],
    number: n === 0 ? '112/TTr-UBND' : null,
    issuer: n === 2 ? 'Ban Văn hóa - Xã hội' : 'Ủy ban nhân dân tỉnh',
    secrecy: n === 4 ? 'DEPUTIES_ONLY' : 'NORMAL',
    agendaItem: n < 3 ? 3 : null,
    registeredOn: day(14),
    state,
    accepted: state === 'ACCEPTED' ? versions.length : null,
    versions,
    returns: state === 'RETURNED' ? [{ version: 1, reason: 'Thiếu chữ ký số của Trưởng Ban', at: `${day(10)}T04:00:00Z` }] : [],
    withdrawnBecause: state === 'WITHDRAWN' ? 'Cơ quan trình đề nghị rút' : null,
    reading: state === 'ACCEPTED' ? 'NEW_VERSION' : 'NOTHING_TO_READ',
    version: 1,
  };
}

function supervision(n) {
  const ago = 20 + n * 40;
  const concluded = n > 1;
  return {
    id: id('g', n),
    title: supervisionTitles[n % supervisionTitles.length],
    form: pick(['THEMATIC', 'KNTC', 'VOTER_REC', 'QUESTIONING', 'SURVEY']),
    subject: pick(['STANDING_COMMITTEE', 'COMMITTEE', 'COUNCIL']),
    subjectName: n % 2 ? 'Ban Kinh tế - Ngân sách' : null,
    openedOn: day(ago),
    concludedOn: concluded ? day(ago - 15) : null,
    status: concluded ? 'CONCLUDED' : 'OPEN',
    supervisedBodies: agencies.slice(0, 3),
    summary: concluded ? 'Các đơn vị đã thực hiện phần lớn nội dung; còn chậm trong việc cập nhật hồ sơ sau hợp nhất.' : null,
    recommendations: concluded
      ? [0, 1, 2].map((r) => ({
          n: r + 1,
          text: [
            'Rà soát, lập danh mục toàn bộ đất công chưa sử dụng và báo cáo Thường trực Hội đồng nhân dân',
            'Xử lý dứt điểm các trường hợp lấn chiếm đất công đã có kết luận thanh tra',
            'Công khai tiến độ xử lý trụ sở dôi dư trên cổng thông tin điện tử',
          ][r],
          agency: agencies[(n + r) % agencies.length],
          dueOn: day(ago - 40 - r * 20),
          status: ['MADE', 'ANSWERED', 'VERIFIED'][(n + r) % 3],
          answer: null,
          verification: null,
        }))
      : [],
    version: 1,
    timeline: [step('supervision', 'supervision-opened', day(ago))],
  };
}

function meeting(n) {
  return {
    id: id('m', n),
    heldOn: day(10 + n * 2),
    place: places[n % places.length],
    kind: pick(['BEFORE_REGULAR_SESSION', 'AFTER_REGULAR_SESSION', 'AT_RESIDENCE', 'BY_TOPIC']),
    mode: pick(['IN_PERSON', 'COMBINED']),
    deputyGroups: [`Tổ ${1 + (n % 28)}`],
    attendees: between(40, 240),
    speakers: between(3, 14),
    opinions: n < 20 ? 6 : 0,
    version: 1,
    timeline: [step('voter-contact', 'meeting-recorded', day(10 + n * 2))],
  };
}

function opinion(n, meetings) {
  const held = meetings[n % 20];
  return {
    id: id('o', n),
    meetingId: held.id,
    heldOn: held.heldOn,
    field: pick(['ECONOMIC_BUDGET', 'CULTURAL_SOCIAL', 'URBAN', 'LEGAL_AFFAIRS']),
    sector: pick(['TRANSPORT', 'IRRIGATION', 'HEALTH', null]),
    text: opinions[n % opinions.length],
    recommendationId: n < 60 ? id('k', n % 20) : null,
  };
}

function voterRecommendation(n) {
  const status = ['CONSOLIDATED', 'FORWARDED', 'ANSWERED'][n % 3];
  return {
    id: id('k', n),
    text: recommendations[n % recommendations.length],
    field: 'ECONOMIC_BUDGET',
    level: pick(['CENTRAL', 'PROVINCE', 'COMMUNE']),
    opinionIds: [id('o', n), id('o', n + 20), id('o', n + 40)],
    opinionCount: 3,
    consolidatedOn: day(8 + n),
    status,
    toAgency: status === 'CONSOLIDATED' ? null : pick(agencies),
    forwardedOn: status === 'CONSOLIDATED' ? null : day(6 + n),
    answeredOn: status === 'ANSWERED' ? day(n) : null,
    result: status === 'ANSWERED' ? 'UNDER_STUDY' : null,
    answerText: status === 'ANSWERED' ? 'Đã đưa vào kế hoạch đầu tư công trung hạn 2026 - 2030, thực hiện khi bố trí được vốn.' : null,
    dueOn: status === 'ANSWERED' ? day(-30) : null,
    version: 1,
    timeline: [step('voter-contact', 'recommendation-consolidated', day(8 + n))],
  };
}

const range = (n) => Array.from({ length: n }, (_, index) => index);

export function records() {
  const sessions = range(6).map(session);
  const meetings = range(73).map(meeting);
  const deputies = range(84).map(deputy);
  const chamber = sitting(sessions[1], deputies);
  return {
    deputies,
    sittings: [chamber],
    polls: range(2).map((n) => poll(n, chamber, deputies)),
    consultations: range(3).map((n) => consultation(n, deputies)),
    decisions: range(4).map((n) => decision(n, sessions)),
    agendas: [agenda(0, sessions[0], false), agenda(1, sessions[1], true)],
    secretBallots: range(4).map((n) => secretBallot(n, chamber, deputies)),
    papers: range(5).map((n) => paper(n, sessions[1])),
    petitions: range(127).map(petition),
    sessions,
    resolutions: range(60).map((n) => resolution(n, sessions)),
    terms: [{ id: 't-0001', term: 'XI', startsOn: '2026-03-30', deputies: [{ from: '2026-03-30', inOffice: 85 }, { from: '2026-09-01', inOffice: 84 }], version: 2 }],
    supervisions: range(11).map(supervision),
    meetings,
    opinions: range(120).map((n) => opinion(n, meetings)),
    recommendations: range(20).map(voterRecommendation),
    practices: [
      {
        id: 'x-0001',
        council: 'long-an',
        title: 'Tiền giám sát: đọc báo cáo, đi thực tế trước rồi mới đặt câu hỏi',
        problem: 'Đoàn giám sát nghe báo cáo rồi hỏi ngay, câu hỏi chung chung, đơn vị trả lời cho qua.',
        steps: ['Văn phòng đọc báo cáo và lập bảng điều chưa rõ', 'Đi thực tế hai nơi trước ngày làm việc', 'Gửi câu hỏi trước ba ngày', 'Làm việc với đơn vị, chỉ hỏi điều còn lại'],
        documents: ['135/KH-HĐND'],
        result: 'Mỗi cuộc giám sát ra được kiến nghị cụ thể, có đơn vị và thời hạn.',
        field: 'Giám sát',
        status: 'SHARED',
        sharedOn: '2022-03-20',
        decision: '184/TB-HĐND',
        adoptions: [{ council: 'an-giang-2025', adoptedOn: '2025-08-12', note: 'Áp dụng cho giám sát chuyên đề' }],
        version: 3,
      },
      {
        id: 'x-0002',
        council: 'can-tho-2025',
        title: 'Ghép các ý kiến cử tri giống nhau thành một kiến nghị, giữ đường dẫn về từng ý kiến',
        problem: 'Một việc nhắc ở nhiều nơi thành nhiều văn bản, cơ quan trả lời lặp lại.',
        steps: ['Ghi từng ý kiến tại điểm tiếp xúc', 'Tổ thư ký ghép theo nội dung', 'Chuyển một kiến nghị, trả lời một lần'],
        documents: [],
        result: '787 ý kiến thành 261 kiến nghị.',
        field: 'Tiếp xúc cử tri',
        status: 'SHARED',
        sharedOn: '2025-12-01',
        decision: '77/TB-HĐND',
        adoptions: [],
        version: 2,
      },
    ],
    conferences: [
      {
        id: 'c-0001',
        title: 'Hội nghị Thường trực HĐND các tỉnh, thành phố khu vực ĐBSCL lần thứ Nhất, nhiệm kỳ 2021 - 2026',
        ordinal: 1,
        term: '2021-2026',
        host: 'an-giang',
        from: '2022-04-05',
        to: '2022-04-06',
        theme: 'Nâng cao chất lượng hoạt động của Thường trực Hội đồng nhân dân',
        subEvents: ['Tọa đàm Văn phòng Đoàn ĐBQH và HĐND'],
        papers: [
          { n: 1, council: 'long-an', title: 'Kinh nghiệm tiền giám sát', abstract: 'Cách Long An chuẩn bị trước khi giám sát.', practiceId: 'x-0001', acceptedOn: '2022-03-28' },
          { n: 2, council: 'ben-tre', title: 'Tổ chức phiên giải trình tại phiên họp Thường trực', abstract: 'Ba phiên giải trình trong năm 2021 và việc theo dõi lời hứa.', practiceId: null, acceptedOn: null },
        ],
        version: 4,
      },
    ],
  };
}
