import { register } from './register.mjs';

const indicator = (id, area, kind, nameVi, nameEn, formulaVi, formulaEn, feeds) => ({
  id,
  area,
  kind,
  nameVi,
  nameEn,
  unit: kind === 'RATE' ? '0..1' : 'n',
  formulaVi,
  formulaEn,
  formulaVersion: 1,
  feeds: feeds.map((fact) => `vn.hdnd.${area}.${fact}.v1`),
});

export const indicators = [
  indicator('sessions-held', 'sessions', 'COUNT', 'Số kỳ họp', 'Sessions', 'Đếm mọi kỳ họp được triệu tập, theo ngày khai mạc.', 'Counts every session convened, on its opening day.', ['session-convened']),
  indicator('resolutions-adopted', 'sessions', 'COUNT', 'Số nghị quyết ban hành', 'Resolutions adopted', 'Đếm nghị quyết được thông qua, theo ngày thông qua.', 'Counts resolutions, on the day of adoption.', ['resolution-adopted']),
  indicator('sessions-urgent', 'sessions', 'COUNT', 'Số kỳ họp giải quyết công việc phát sinh đột xuất', 'Urgent sessions', 'Đếm các kỳ họp giải quyết công việc phát sinh đột xuất.', 'Counts sessions on urgent matters.', ['session-convened']),
  indicator('attendance-rate', 'sessions', 'RATE', 'Tỷ lệ đại biểu dự họp', 'Attendance of deputies', 'Tổng số đại biểu dự chia cho tổng số đại biểu đương nhiệm, tính trên mọi kỳ họp đã bế mạc.', 'Deputies who attended divided by deputies in office.', ['session-closed']),
  indicator('thematic-supervisions', 'supervision', 'COUNT', 'Số cuộc giám sát chuyên đề', 'Thematic supervisions', 'Đếm các cuộc giám sát chuyên đề, theo ngày bắt đầu.', 'Counts thematic supervisions, on the day they opened.', ['supervision-opened']),
  indicator('petitions-received', 'petitions', 'COUNT', 'Số đơn tiếp nhận', 'Petitions received', 'Đếm mọi đơn (khiếu nại, tố cáo, kiến nghị, phản ánh), theo ngày tiếp nhận.', 'Counts all petitions of the four kinds, on the day of receipt.', ['petition-received']),
  indicator('petitions-forwarded', 'petitions', 'COUNT', 'Số đơn chuyển cơ quan có thẩm quyền', 'Petitions forwarded', 'Đếm đơn được chuyển đến cơ quan có thẩm quyền, theo ngày chuyển.', 'Counts petitions sent on, on the day of forwarding.', ['petition-forwarded']),
  indicator('petitions-answered-rate', 'petitions', 'RATE', 'Tỷ lệ đơn đã chuyển được trả lời', 'Share of forwarded petitions answered', 'Trong mọi đơn tiếp nhận trong thời gian đã chọn và đã chuyển: số đã được cơ quan trả lời đến nay chia cho tổng số đã chuyển, không phải số đã giải quyết.', 'Of all petitions received in the period and forwarded: answered so far, divided by all forwarded.', ['petition-received', 'petition-forwarded', 'petition-answered']),
  indicator('voter-opinions', 'voter-contact', 'COUNT', 'Số ý kiến cử tri', 'Voters’ opinions', 'Đếm ý kiến cử tri, theo ngày tiếp xúc.', 'Counts opinions, on the day of the meeting.', ['opinion-recorded']),
];

/** Made-up monthly figures, the same at every start. */
const hash = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
const months = (from, to) => {
  const all = [];
  for (let at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`); at.toISOString().slice(0, 10) <= to; at.setUTCMonth(at.getUTCMonth() + 1)) {
    all.push(at.toISOString().slice(0, 7));
  }
  return all;
};

function facts(one, from, to) {
  return months(from, to).flatMap((month) =>
    register
      .filter(({ id, validFrom, validTo }) => id !== 'ca-mau-2025' && validFrom <= `${month}-28` && (validTo === null || validTo >= `${month}-01`))
      .map(({ id }) => {
        const noise = hash(one.id + id + month);
        if (one.kind === 'RATE') return { council: id, month, numerator: 3 + (noise % 9), denominator: 12 + (noise % 7) };
        return { council: id, month, count: noise % (one.id.includes('session') ? 2 : 23) };
      }),
  );
}

const heirOf = (id) => register.find((one) => one.id === id)?.successors[0];
const valid = (id, day) => {
  const one = register.find((council) => council.id === id);
  return one && one.validFrom <= day && (one.validTo === null || one.validTo >= day);
};

/** Returns the council under which a figure is shown in the boundaries of a day. */
function placeOf(id, boundaries) {
  if (boundaries === 'as-published' || valid(id, boundaries)) return { council: id, undividedOf: null };
  const heir = heirOf(id);
  if (heir) return { council: heir, undividedOf: null };
  return { council: id, undividedOf: register.find((one) => one.id === id).predecessors };
}

const valueOf = (one, cells) => {
  if (one.kind !== 'RATE') return { value: cells.reduce((sum, cell) => sum + cell.count, 0), numerator: null, denominator: null };
  const numerator = cells.reduce((sum, cell) => sum + cell.numerator, 0);
  const denominator = cells.reduce((sum, cell) => sum + cell.denominator, 0);
  return { value: denominator ? numerator / denominator : null, numerator, denominator };
};

function series(one, { from, to, council, boundaries, by }) {
  const groups = new Map();
  for (const cell of facts(one, from, to)) {
    const place = placeOf(cell.council, boundaries);
    if (council && place.council !== council && !place.undividedOf?.includes(council)) continue;
    const month = by === 'month' ? cell.month : null;
    const key = JSON.stringify([place, month]);
    groups.set(key, { place, month, cells: [...(groups.get(key)?.cells ?? []), cell] });
  }
  const rows = [...groups.values()].map(({ place, month, cells }) => ({
    council: place.council,
    name: register.find(({ id }) => id === place.council).shortName,
    undividedOf: place.undividedOf,
    month,
    ...valueOf(one, cells),
  }));
  return {
    indicator: one.id,
    formula: one.formulaVi,
    formulaVersion: 1,
    sources: [`hdnd.${one.area}.events.v1`],
    rows,
    total: valueOf(one, [...groups.values()].flatMap(({ cells }) => cells)),
  };
}

export function statistics(params) {
  const question = {
    from: params.get('from'),
    to: params.get('to'),
    council: params.get('council'),
    boundaries: params.get('boundaries') ?? 'as-published',
    by: params.get('by') ?? 'council',
  };
  const asked = params.getAll('indicator');
  const items = indicators.filter(({ id }) => asked.includes(id)).map((one) => series(one, question));
  const { council, ...echo } = question;
  return { ...echo, asOf: new Date().toISOString(), items };
}

export function csv(answer) {
  const lines = answer.items.flatMap((item) =>
    item.rows.map((row) => [item.indicator, row.council, row.name, row.month ?? '', row.value, row.numerator ?? '', row.denominator ?? ''].join(',')),
  );
  return `\ufeffindicator,council,name,month,value,numerator,denominator\r\n${lines.join('\r\n')}\r\n`;
}
