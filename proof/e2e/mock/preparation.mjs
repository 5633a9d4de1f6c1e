/** The agendas of the stand-in, and the preparation of its sessions. */
const DAY = 86_400_000;
const before = (day, days) => new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
const law = (id, legalBasis, confidence) => ({ id, legalBasis, confidence });
const REGULATION = law('S-12', 'Luật 72/2025/QH15, Điều 35 khoản 1; theo quy chế làm việc của Hội đồng nhân dân (quy chế mẫu chưa đối chiếu)', 'REMEMBERED');
const VERIFIED = law('S-23', 'Luật 72/2025/QH15, Điều 29 khoản 3', 'READ');

/** The papers of an open session's draft: what came of each; the ids are those of the records. */
const CAME = {
  SUBMISSION: { standing: 'ACCEPTED', paperId: 'w-0000', days: 8 },
  DRAFT_RESOLUTION: { standing: 'FILED', paperId: 'w-0001', days: 11 },
  VERIFICATION_REPORT: { standing: 'RETURNED', paperId: 'w-0002', days: 10 },
};

const paper = (kind, opensOn, came, milestone, days, need = 'ALWAYS') => {
  const due = (wanting, left) => {
    const on = before(opensOn, left);
    const accepted = came?.standing === 'ACCEPTED' ? before(opensOn, came.days) : new Date().toISOString().slice(0, 10);
    return { milestone: wanting, on, late: need === 'ALWAYS' && accepted > on };
  };
  return {
    kind,
    need,
    rule: kind === 'VERIFICATION_REPORT' ? VERIFIED : REGULATION,
    wanted: need === 'ALWAYS',
    standing: came?.standing ?? 'MISSING',
    since: came ? `${before(opensOn, came.days)}T03:00:00Z` : null,
    paperId: came?.paperId ?? null,
    due: [due(milestone, days), due('PAPERS_TO_DEPUTIES', 5)],
  };
};

const papersOf = (kind, opensOn, open) => {
  const of = (name, ...more) => paper(name, opensOn, open ? CAME[name] : undefined, ...more);
  if (kind === 'REPORT') return [of('REPORT', 'FILES_TO_COMMITTEE', 15)];
  if (kind !== 'NORMATIVE_DRAFT') return [];
  return [
    of('SUBMISSION', 'FILES_TO_COMMITTEE', 15),
    of('DRAFT_RESOLUTION', 'FILES_TO_COMMITTEE', 15),
    of('VERIFICATION_REPORT', 'VERIFICATION_REPORT', 10),
    of('RELATED_PAPERS', 'FILES_TO_COMMITTEE', 15, 'IF_THERE_ARE_ANY'),
  ];
};

/** Number, parent, kind, title, minutes. */
const ITEMS = [
  ['1', null, 'OPENING', 'Khai mạc, chào cờ, tuyên bố lý do', 15],
  ['2', null, 'SECTION', 'Xem xét báo cáo và dự thảo nghị quyết', null],
  ['2.1', 2, 'NORMATIVE_DRAFT', 'Dự thảo nghị quyết quy định mức hỗ trợ học phí cho học sinh vùng đồng bào dân tộc', 30],
  ['2.2', 2, 'REPORT', 'Báo cáo kinh tế - xã hội', 45],
  ['3', null, 'QUESTIONING', 'Chất vấn và trả lời chất vấn', 120],
  [null, null, 'PROJECT', 'Đề án sắp xếp trụ sở', 20],
  ['4', null, 'CLOSING', 'Bế mạc', 15],
];

/** The agenda of a session; of an open one an item is dealt with. */
export function agenda(n, { id: sessionId, opensOn }, open) {
  const item = ([number, parent, kind, title, minutes], at) => ({
    n: at + 1,
    number,
    parent,
    depth: parent ? 2 : 1,
    title,
    kind,
    day: opensOn,
    at: at === 0 ? '08:00' : null,
    minutes,
    presentedBy: kind === 'NORMATIVE_DRAFT' ? 'Ủy ban nhân dân tỉnh' : null,
    resolutionId: null,
    ground: kind === 'NORMATIVE_DRAFT' ? 'LOCAL_MEASURES' : null,
    content: kind === 'REPORT' ? 'SOCIO_ECONOMY' : null,
    closedOnProposalOf: null,
    withdrawn: number === null ? 'Cơ quan trình xin rút để hoàn thiện hồ sơ' : null,
    takenUpAt: open && at < 3 ? `${opensOn}T01:00:00Z` : null,
    finishedAt: open && at < 2 ? `${opensOn}T01:15:00Z` : null,
    present: open && at === 2,
    papers: papersOf(kind, opensOn, open),
  });
  return {
    id: `a-000${n}`,
    sessionId,
    opensOn,
    stage: open ? 'CHANGED' : 'DRAFTED',
    submittedOn: open ? before(opensOn, 49) : null,
    approvals: open ? [{ form: 'CONVENING_DECISION', approvedOn: before(opensOn, 8), decision: '215/QĐ-HĐND' }] : [],
    items: ITEMS.map(item),
    changes: open
      ? [{ item: 6, kind: 'WITHDRAWN', title: 'Đề án sắp xếp trụ sở', reason: 'Cơ quan trình xin rút để hoàn thiện hồ sơ', changedOn: opensOn }]
      : [],
    version: 1,
  };
}

/** Milestone, days before the opening, state, what it endangers. */
const STEPS = [
  ['JOINT_CONFERENCE', 49, 'DONE', ['CONVENING']],
  ['CONVENING', 20, 'DONE_LATE', ['ANNOUNCEMENT', 'OPENING']],
  ['FILES_TO_COMMITTEE', 15, 'LATE', ['VERIFICATION_MEETING']],
  ['VERIFICATION_MEETING', 10, 'SOON', ['VERIFICATION_REPORT']],
  ['PAPERS_TO_DEPUTIES', 5, 'AHEAD', ['OPENING']],
];

export function preparation({ id, kind, opensOn }, agenda, empty) {
  const steps = STEPS.map(([milestone, days, state, endangers]) => ({
    milestone,
    days,
    rule: REGULATION,
    dueOn: before(opensOn, days),
    state,
    doneOn: state.startsWith('DONE') ? before(opensOn, days - 1) : null,
    derived: false,
    items: milestone === 'FILES_TO_COMMITTEE' ? ['2.1', '2.2'] : [],
    lacking:
      milestone === 'FILES_TO_COMMITTEE'
        ? [
            { n: 3, number: '2.1', kinds: ['SUBMISSION', 'DRAFT_RESOLUTION'] },
            { n: 4, number: '2.2', kinds: ['REPORT'] },
          ]
        : [],
    endangers,
  }));
  return {
    sessionId: id,
    kind,
    opensOn,
    agendaId: empty ? null : (agenda?.id ?? null),
    steps: empty ? [] : steps,
    next: empty ? null : 'VERIFICATION_MEETING',
    contents: law('S-26', 'Luật 121/2025/QH15, Điều 28 khoản 1 điểm a', 'READ_IN_OLD_LAW'),
    missing: ['COURT', 'PROCURACY'],
  };
}
