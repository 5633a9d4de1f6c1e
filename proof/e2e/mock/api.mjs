import { withActions } from './actions.mjs';
import { councilsOn } from './register.mjs';
import { csv, indicators, statistics } from './figures.mjs';
import { records } from './records.mjs';
import { preparation } from './preparation.mjs';
import { problem } from './server.mjs';

const data = records();
const seen = new Map();
const OFFICE = ['office-staff', 'office-lead', 'deputy', 'committee-member', 'standing-committee', 'chair', 'auditor'];
const today = () => new Date().toISOString().slice(0, 10);
const ok = (body, headers = {}) => ({ status: 200, body, headers });
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Maps a path to its list: `/api/petitions/v1/petitions` and so on. */
const LISTS = {
  'petitions/v1/petitions': ['petitions', 'receivedOn'],
  'sessions/v1/sessions': ['sessions', 'opensOn'],
  'sessions/v1/resolutions': ['resolutions', 'submittedOn'],
  'sessions/v1/terms': ['terms', 'startsOn'],
  'sessions/v1/deputies': ['deputies', 'since'],
  'sessions/v1/sittings': ['sittings', 'day'],
  'sessions/v1/polls': ['polls', 'day'],
  'sessions/v1/consultations': ['consultations', 'askedOn'],
  'sessions/v1/standing-committee-decisions': ['decisions', 'day'],
  'sessions/v1/agendas': ['agendas', 'opensOn'],
  'sessions/v1/secret-ballots': ['secretBallots', 'day'],
  'sessions/v1/papers': ['papers', 'registeredOn'],
  'supervision/v1/supervisions': ['supervisions', 'openedOn'],
  'voter-contact/v1/meetings': ['meetings', 'heldOn'],
  'voter-contact/v1/opinions': ['opinions', 'heldOn'],
  'voter-contact/v1/recommendations': ['recommendations', 'consolidatedOn'],
  'regional/v1/practices': ['practices', 'sharedOn'],
  'regional/v1/conferences': ['conferences', 'from'],
};

/**
 * Returns the years of a list that have records, latest first: `/api/petitions/v1/petition-years`.
 */
function years(path) {
  const [name, dayField] = LISTS[path.replace(/-years$/, 's')] ?? [];
  if (!name) return null;
  const found = data[name].map((row) => Number(row[dayField]?.slice(0, 4))).filter(Boolean);
  return ok({ years: [...new Set(found)].sort((a, b) => b - a) });
}

/** Lists show less than a case. */
const LISTED = {
  sittings: ({ roll, ownDeputyId, quorate, ...row }) => row,
  polls: ({ votes, ownChoice, ...row }) => row,
  consultations: ({ id, termId, title, askedOn, deadline, stage, asked, tally }) => ({ id, termId, title, askedOn, deadline, stage, asked, tally: stage === 'COUNTED' ? tally : null }),
  agendas: ({ items, approvals, changes, submittedOn, opensOn, ...row }) => {
    const now = items.find(({ present }) => present);
    return { ...row, items: items.length, minutes: 180, presentNumber: now?.number ?? null, presentTitle: now?.title ?? null };
  },
  secretBallots: ({ id, sittingId, sessionId, form, matter, title, day, stage, lines }) => ({ id, sittingId, sessionId, form, matter, title, day, stage, subjects: lines.length }),
  papers: ({ versions, returns, registeredOn, withdrawnBecause, ...row }) => ({ ...row, version: versions.at(-1)?.number ?? null, filedAt: versions.at(-1)?.filedAt ?? null }),
  practices: ({ adoptions, problem, steps, documents, result, ...row }) => ({ ...row, adoptedBy: adoptions.map(({ council }) => council) }),
  conferences: ({ papers, ...row }) => ({ ...row, papers: papers.length, acceptedPapers: papers.filter(({ acceptedOn }) => acceptedOn).length }),
};

function list(name, dayField, params) {
  const filters = [...params].filter(([key]) => !['after', 'limit', 'q', 'year'].includes(key));
  const words = folded(params.get('q') ?? '');
  const rows = data[name]
    .filter((row) => filters.every(([key, value]) => String(row[key]) === value))
    .filter((row) => !params.get('year') || row[dayField]?.startsWith(params.get('year')))
    .filter((row) => !words || folded(JSON.stringify(row)).includes(words));
  const from = Number(params.get('after') ?? 0);
  const limit = Number(params.get('limit') ?? 50);
  const items = rows.slice(from, from + limit).map(LISTED[name] ?? ((row) => row));
  return ok({ items, next: from + limit < rows.length ? String(from + limit) : null });
}

/** The ballots of an election, under receipts that are sorted as the service sorts them. */
const countedBallots = Array.from({ length: 75 }, (_, n) => ({
  receipt: `${(0x10000 + n * 13_001).toString(16).padStart(5, '0')}-0a1b2-c3d4e-f5061`,
  marks: n % 5 === 4 ? ['DISAGREE', 'AGREE'] : ['AGREE', 'DISAGREE'],
}));

const one = (name, id, person) => {
  const row = data[name].find((each) => each.id === id);
  return row ? ok(withActions(name, row, person), { ETag: `"${row.version ?? 1}"` }) : problem(404, 'not-found', 'Không có hồ sơ này trong phạm vi của bạn.');
};

function preparationOf(id, empty) {
  const session = data.sessions.find((each) => each.id === id);
  const agenda = data.agendas.find(({ sessionId }) => sessionId === id);
  return session ? ok(preparation(session, agenda, empty)) : problem(404, 'not-found', 'Không có hồ sơ này trong phạm vi của bạn.');
}

const done = (id, version, events, facts, created, dryRun) => ({
  status: created && !dryRun ? 201 : 200,
  headers: { ETag: `"${version}"` },
  body: { id, version, events, answer: facts, ...(dryRun ? { dryRun: true } : {}) },
});

/** The directory names one deputy fewer than the term states, so the portal warns. */
const SEATS = { on: today(), inOffice: 83, active: 82, suspended: 1, left: 2, stated: 84, differs: true };

/** Just enough of the services' behaviour for a screen to change when a form is sent. */
const COMMANDS = {
  petitions: (body) => {
    const checks = body.checks ?? {};
    const eligible = ['vietnamese', 'dated', 'senderNamed', 'addressGiven', 'signed', 'contentClear'].every((key) => checks[key]) && !checks.alreadyHandled;
    return {
      code: `${body.receivedOn.slice(0, 4)}-${100000000 + data.petitions.length}`,
      eligible,
      ineligibleGrounds: eligible ? [] : ['UNSIGNED'],
      status: 'RECEIVED',
      toAgency: null,
      reminders: 0,
      answeredOn: null,
      ...body,
      subject: body.subject ?? null,
      timeline: [{ type: `vn.hdnd.petitions.${about(body)}-received.v1`, on: body.receivedOn, detail: body.paperFileNumber }],
    };
  },
  papers: (body) => ({ number: null, issuer: null, agendaItem: null, ...body, registeredOn: today(), state: 'EXPECTED', accepted: null, versions: [], returns: [], withdrawnBecause: null, reading: null }),
};

const STEPS = {
  forwarding: (row, body) => ({ status: 'FORWARDED', toAgency: body.toAgency }),
  guidance: () => ({ status: 'GUIDED' }),
  reminders: (row) => ({ reminders: row.reminders + 1 }),
  closing: (row, body) => ('opensOn' in row ? { status: 'CLOSED', ...body } : { status: 'CLOSED' }),
  vote: (row, body) => ({ status: 'ADOPTED', documentNumber: '61/NQ-HĐND', deputiesInOffice: 84, ...body }),
  versions: (row) => ({ state: 'FILED', versions: [...row.versions, { ...row.versions[0], number: row.versions.length + 1, fileName: 'ban-moi.pdf', acceptedAt: null }] }),
  return: (row, body) => ({ state: 'RETURNED', returns: [...row.returns, { version: row.versions.length, reason: body.reason, at: new Date().toISOString() }] }),
  acceptance: (row) => ({ state: 'ACCEPTED', accepted: row.versions.length }),
  withdrawal: (row, body) => ({ state: 'WITHDRAWN', withdrawnBecause: body.reason }),
  openings: () => ({ reading: 'READ' }),
  answer: (row, body) => ({ status: 'ANSWERED', answeredOn: body.answeredOn, result: body.result }),
};

/** A denunciation's steps have types of their own. */
const about = (one) => (one.kind === 'DENUNCIATION' ? 'denunciation' : 'petition');

const FACTS = { forwarding: 'petition-forwarded', guidance: 'petition-guided', reminders: 'petition-reminded', closing: 'petition-closed', answer: 'petition-answered' };

function create(name, body, dryRun) {
  const id = `new-${Date.now()}`;
  const row = { id, version: 1, recommendations: [], papers: [], adoptions: [], timeline: [], ...(COMMANDS[name]?.(body) ?? body) };
  if (!dryRun) data[name].unshift(row);
  return done(id, 1, [], { code: row.code, eligible: String(row.eligible) }, true, dryRun);
}

function step(name, id, action, body, headers, dryRun) {
  const row = data[name].find((each) => each.id === id);
  if (!row) return problem(404, 'not-found', 'Không có hồ sơ này trong phạm vi của bạn.');
  if (headers['if-match'] && headers['if-match'] !== `"${row.version}"`) {
    return problem(412, 'stale-version', 'Hồ sơ đã thay đổi.');
  }
  if (body.toAgency === 'Từ chối') {
    return problem(422, 'petition-not-eligible', 'Đơn chưa đủ điều kiện xử lý nên chưa chuyển được.', {
      citation: 'Thông tư 05/2021/TT-TTCP, Điều 6',
      errors: [{ field: 'toAgency', message: 'không nhận đơn này' }],
    });
  }
  const changes = STEPS[action]?.(row, body) ?? {};
  const facts = action === 'vote' ? { outcome: 'ADOPTED', documentNumber: '61/NQ-HĐND' } : {};
  if (dryRun) return done(id, row.version, [], facts, false, true);
  Object.assign(row, changes, { version: row.version + 1 });
  const on = Object.entries(body).find(([key]) => key.endsWith('On'))?.[1] ?? today();
  row.timeline = [...(row.timeline ?? []), { type: (FACTS[action] ?? action).replace(/^petition/, about(row)), on, detail: body.toAgency ?? body.documentNumber ?? null }];
  return done(id, row.version, [], facts, false, false);
}

function command({ url, headers, body }, name, rest) {
  if (headers['x-xsrf-token'] !== 'mock-token') return problem(403, 'cross-site', 'Yêu cầu không đến từ trang này.');
  const key = headers['idempotency-key'];
  if (!key) return problem(400, 'idempotency-key-missing', 'Thiếu khóa chống gửi trùng.');
  if (seen.has(key)) return seen.get(key);
  // The file of a paper is no JSON, and what is in it makes no difference here.
  const parsed = headers['content-type'] === 'application/json' ? JSON.parse(body || '{}') : {};
  const dryRun = url.searchParams.get('dryRun') === 'true';
  const [id, ...actions] = rest;
  const result = id ? step(name, id, actions.at(-1), parsed, headers, dryRun) : create(name, parsed, dryRun);
  if (!dryRun && result.status < 300) seen.set(key, result);
  return result;
}

const ONE_PAGE = (conference) => ({
  conference,
  period: { from: '2021-07-01', to: conference.from },
  boundaries: conference.from,
  asOf: new Date().toISOString(),
  indicators: indicators.filter(({ id }) => ['sessions-held', 'resolutions-adopted', 'petitions-answered-rate'].includes(id)),
  figures: [
    { council: 'long-an', name: 'Long An', undividedOf: null, values: { 'sessions-held': 6, 'resolutions-adopted': 177 } },
    { council: 'an-giang', name: 'An Giang', undividedOf: null, values: { 'sessions-held': 5, 'resolutions-adopted': 112, 'petitions-answered-rate': 0.78 } },
  ],
  practices: data.practices.slice(0, 1).map(LISTED.practices),
  papers: conference.papers,
});

function region(path, params, headers) {
  if (path === 'councils') return ok({ on: params.get('on'), items: councilsOn(params.get('on') ?? today()) });
  if (path === 'indicators') return ok({ items: indicators });
  if (path === 'statistics') {
    const found = statistics(params);
    return headers.accept?.includes('text/csv') ? { status: 200, type: 'text/csv; charset=utf-8', body: csv(found) } : ok(found);
  }
  const brief = /^conferences\/([^/]+)\/brief$/.exec(path);
  const conference = brief && data.conferences.find(({ id }) => id === brief[1]);
  return conference ? ok(ONE_PAGE(conference)) : null;
}

function feed(council, params) {
  const size = (council.length * 97) % 400;
  const after = Number(params.get('after') ?? 0);
  const limit = Number(params.get('limit') ?? 100);
  const items = Array.from({ length: Math.max(0, Math.min(limit, size - after)) }, (_, n) => ({ specversion: '1.0', id: `e${after + n + 1}`, source: `/councils/${council}/sessions`, type: 'vn.hdnd.sessions.session-convened.v1', feedindex: after + n + 1 }));
  return { status: 200, type: 'application/cloudevents-batch+json', body: JSON.stringify(items) };
}

export async function answer(request) {
  const { state, person, url, method, headers, fault } = request;
  const { pathname: path, searchParams: params } = url;
  if (!person) return problem(401, 'not-signed-in', 'Xin đăng nhập để tiếp tục.');
  if (person.home !== state.gateway) return problem(403, 'not-of-this-council', 'Cổng này chỉ dành cho người của hội đồng mình.');
  if (path === '/me') return ok({ ...person, gateway: state.gateway });
  if (path.startsWith('/feeds/')) return feed(path.split('/')[2], params);
  if (fault === 'forbidden') return problem(403, 'not-allowed', 'Vai trò của bạn không được làm việc này.');
  if (fault === 'expired') return problem(401, 'not-signed-in', 'Xin đăng nhập để tiếp tục.');
  if (fault === 'error') return problem(500, 'internal-error', 'Có lỗi ngoài dự kiến.');
  if (fault === 'search' && params.has('q')) {
    const errors = [{ field: 'q', message: 'dài quá 200 ký tự' }];
    return problem(400, 'invalid-fields', 'Một số mục chưa đúng.', { errors });
  }
  const parts = path.replace('/api/', '').split('/');
  const [name, dayField] = LISTS[parts.slice(0, 3).join('/')] ?? [];
  if (parts[0] === 'regional') {
    const found = region(parts.slice(2).join('/'), params, headers);
    if (found) return found;
  } else if (!person.roles.some((role) => OFFICE.includes(role))) {
    return problem(403, 'not-allowed', 'Vai trò của bạn không được làm việc này.');
  }
  if (!name && path.endsWith('-years')) return years(parts.slice(0, 3).join('/')) ?? problem(404, 'unknown-path', 'Hệ thống không có gì ở địa chỉ này.');
  if (!name) return problem(404, 'unknown-path', 'Hệ thống không có gì ở địa chỉ này.');
  const rest = parts.slice(3);
  if (method === 'POST') return command(request, name, rest);
  if (rest[1] === 'preparation') return preparationOf(rest[0], fault === 'empty');
  if (fault === 'empty') return ok({ items: [], next: null });
  if (name === 'terms' && rest[1] === 'seats') return ok(SEATS);
  if (rest[1] === 'counted-ballots') return ok({ ballots: countedBallots });
  return rest.length ? one(name, rest[0], person) : list(name, dayField, params);
}
