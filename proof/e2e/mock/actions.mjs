/** What a case lists as its actions: for the person's roles and the state that the stand-in keeps. */
const OFFICE = ['office-staff', 'office-lead'];
const VOTE_LEADERS = ['chair', 'standing-committee', 'office-lead'];
const LEADERS = ['office-lead', 'standing-committee', 'chair'];

const reason = (code, vi, en, citation = null) => ({
  code,
  title: { vi, en },
  detail: { vi: `${vi}.`, en: `${en}.` },
  citation,
});
const DONE = reason('already-done', 'Việc này đã được ghi', 'This was recorded already');
const NOT_YET = reason('not-yet', 'Chưa đến bước này', 'This step comes later');
const UNDER_WAY = reason('poll-still-open', 'Còn lượt biểu quyết chưa xong', 'A vote is under way');
const ANSWERED = reason('question-already-answered', 'Đã có đại biểu trả lời', 'A deputy has answered');
const WITHDRAWN = reason('paper-withdrawn', 'Tài liệu đã được rút', 'The paper was withdrawn');
const NOT_WAITING = reason('paper-not-waiting', 'Không có bản nào chờ kiểm tra', 'Nothing waits for the check');
const INELIGIBLE = reason('petition-not-eligible', 'Đơn không đủ điều kiện xử lý', 'The petition is not eligible', 'Thông tư 05/2021/TT-TTCP, Điều 6 khoản 2');

/** Name, roles, and why the state refuses it; nothing if it does not. */
const ACTIONS = {
  petitions: ({ status, eligible }) => [
    ['forwardPetition', OFFICE, status !== 'RECEIVED' ? DONE : !eligible && INELIGIBLE],
    ['guidePetition', OFFICE, status !== 'RECEIVED' && DONE],
    ['recordPetitionAnswer', OFFICE, status !== 'FORWARDED' && (status === 'RECEIVED' ? NOT_YET : DONE)],
    ['remindAgency', OFFICE, status !== 'FORWARDED' && (status === 'RECEIVED' ? NOT_YET : DONE)],
    ['closePetition', OFFICE, status === 'CLOSED' && DONE],
  ],
  sessions: ({ status }) => [['closeSession', OFFICE, status === 'CLOSED' && DONE]],
  resolutions: ({ status }) => [['recordVote', OFFICE, status !== 'SUBMITTED' && DONE]],
  deputies: () => [
    ['changeDeputyState', ['office-lead']],
    ['correctDeputy', ['office-lead']],
  ],
  sittings: () => [
    ['recordAttendance', OFFICE],
    ['checkIn', ['deputy']],
    ['closeSitting', OFFICE, UNDER_WAY],
  ],
  polls: ({ stage }) => [
    ['castBallot', ['deputy'], stage !== 'OPEN' && DONE],
    ['closePoll', VOTE_LEADERS, stage !== 'OPEN' && DONE],
    ['declareResult', VOTE_LEADERS, stage !== 'COUNTED' && NOT_YET],
    ['annulPoll', VOTE_LEADERS],
  ],
  consultations: ({ stage, answered }) => [
    ['giveOpinion', ['deputy'], stage !== 'OPEN' && DONE],
    ['remindDeputies', OFFICE, stage !== 'OPEN' && DONE],
    ['correctQuestion', OFFICE, (stage !== 'OPEN' && DONE) || (answered > 0 && ANSWERED)],
    ['closeConsultation', OFFICE, stage !== 'OPEN' && DONE],
    ['cancelConsultation', OFFICE, stage !== 'OPEN' && DONE],
  ],
  decisions: ({ status }) => [
    ['reportDecision', OFFICE, status !== 'TO_REPORT' && DONE],
    ['correctDecision', OFFICE, status === 'WITHDRAWN' && DONE],
    ['withdrawDecision', OFFICE, status !== 'TO_REPORT' && DONE],
  ],
  agendas: ({ stage, submittedOn }) => [
    ['addAgendaItem', OFFICE],
    ['submitAgenda', OFFICE, submittedOn && DONE],
    ['approveAgenda', VOTE_LEADERS, stage === 'DRAFTED' && NOT_YET],
    ['recordMilestone', OFFICE],
  ],
  item: ({ present, finishedAt, withdrawn, kind }) => [
    ['takeUpAgendaItem', [...VOTE_LEADERS, 'office-staff'], withdrawn ? DONE : UNDER_WAY],
    ['finishAgendaItem', [...VOTE_LEADERS, 'office-staff'], !present && NOT_YET],
    ['changeAgendaItem', OFFICE, withdrawn && DONE],
    ['moveAgendaItem', OFFICE, withdrawn && DONE],
    ['removeAgendaItem', OFFICE, (withdrawn || present || finishedAt || kind === 'SECTION') && DONE],
  ],
  secretBallots: ({ stage, form }) => [
    ...(form === 'ELECTRONIC' ? [['issueBallotPaper', ['deputy'], stage !== 'ISSUING' && DONE], ['openBallotBox', VOTE_LEADERS, stage !== 'ISSUING' && DONE]] : []),
    ...(form === 'PAPER' ? [['recordCount', OFFICE]] : []),
    ['closeSecretBallot', VOTE_LEADERS, stage !== 'VOTING' && DONE],
    ['declareSecretBallot', VOTE_LEADERS, stage !== 'COUNTED' && NOT_YET],
    ['annulSecretBallot', VOTE_LEADERS],
  ],
  papers: ({ state }) => {
    const withdrawn = state === 'WITHDRAWN' && WITHDRAWN;
    const judged = withdrawn || (state !== 'FILED' && NOT_WAITING);
    return [
      ['filePaper', OFFICE, withdrawn],
      ['returnPaper', OFFICE, judged],
      ['acceptPaper', OFFICE, judged],
      ['withdrawPaper', OFFICE, withdrawn],
      ['openPaper', ['deputy'], withdrawn],
    ];
  },
  terms: () => [['changeDeputiesInOffice', ['office-lead']]],
  supervisions: ({ status }) => [['concludeSupervision', OFFICE, status !== 'OPEN' && DONE]],
  recommendation: ({ status }) => [
    ['answerRecommendation', OFFICE, status === 'VERIFIED' && DONE],
    ['verifyRecommendation', OFFICE, status !== 'ANSWERED' && (status === 'MADE' ? NOT_YET : DONE)],
  ],
  recommendations: ({ status, result }) => [
    ['forwardRecommendation', OFFICE, status !== 'CONSOLIDATED' && DONE],
    ['answerRecommendation', OFFICE, status === 'CONSOLIDATED' ? NOT_YET : status === 'ANSWERED' && result !== 'UNDER_STUDY' && DONE],
  ],
  practices: ({ council, status, adoptions }, person) => [
    ...(council === person.council ? [['sharePractice', LEADERS, status !== 'DRAFT' && DONE]] : []),
    ['adoptPractice', ['office-lead'], (council === person.council || adoptions.some((one) => one.council === person.council)) && DONE],
  ],
  conferences: () => [['submitPaper', OFFICE]],
  paper: ({ acceptedOn }) => [['acceptPaper', ['coordinator'], acceptedOn && DONE]],
};

const CLOSING = {
  RECEIVED: ['FILED', 'WITHDRAWN'],
  FORWARDED: ['WITHDRAWN'],
  GUIDED: ['GUIDED', 'WITHDRAWN'],
  ANSWERED: ['ANSWERED'],
  CLOSED: [],
};

const listed = (name, row, person) =>
  (ACTIONS[name]?.(row, person) ?? [])
    .filter(([, roles]) => person.roles.some((role) => roles.includes(role)))
    .map(([action, , refused]) => ({ name: action, allowed: !refused, reason: refused || null }));

/** A case as the services give it: with what may be done with it and with its parts. */
export function withActions(name, row, person) {
  const parts = (list, kind) => list?.map((part) => ({ ...part, actions: listed(kind, part, person) }));
  return {
    ...row,
    actions: listed(name, row, person),
    ...(name === 'petitions' && { closingReasons: CLOSING[row.status], takesText: row.kind !== 'DENUNCIATION' }),
    ...(name === 'supervisions' && { recommendations: parts(row.recommendations, 'recommendation') }),
    ...(name === 'agendas' && { items: parts(row.items, 'item') }),
    ...(name === 'conferences' && { papers: parts(row.papers, 'paper') }),
  };
}
