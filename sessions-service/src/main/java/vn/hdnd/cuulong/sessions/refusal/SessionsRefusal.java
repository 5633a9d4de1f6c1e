package vn.hdnd.cuulong.sessions.refusal;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Why the sessions service refuses a command. */
public enum SessionsRefusal implements RefusalReason {
  /** The caller's council has no such term. */
  TERM_UNKNOWN("term-unknown", Kind.ABSENT),
  /** The council has a term of that number already. */
  TERM_ALREADY_SET_UP("term-already-set-up", Kind.CONFLICT),
  /** The limit of changes in a term is reached. */
  DEPUTIES_CHANGED_TOO_OFTEN("deputies-changed-too-often", Kind.BROKEN_RULE),
  /** The number of deputies would change before the term begins. */
  CHANGE_BEFORE_TERM("change-before-term", Kind.BROKEN_RULE),
  /** The day is so far ahead that it must be a typing error. */
  DATE_TOO_FAR_AHEAD("date-too-far-ahead", Kind.BROKEN_RULE),
  /** The caller's council has no such session. */
  SESSION_UNKNOWN("session-unknown", Kind.ABSENT),
  /** The session would open before its term begins. */
  SESSION_BEFORE_TERM("session-before-term", Kind.BROKEN_RULE),
  /** The session would open after the beginning of the council's next term. */
  SESSION_AFTER_TERM("session-after-term", Kind.BROKEN_RULE),
  /** The law of that day no longer has this kind of session. */
  SESSION_KIND_ABOLISHED("session-kind-abolished", Kind.BROKEN_RULE),
  /** Nobody asks for a regular session: the council plans it. */
  REGULAR_SESSION_IS_PLANNED("regular-session-is-planned", Kind.BROKEN_RULE),
  /** The number of asking deputies is missing, or somebody else asks. */
  ASKING_DEPUTIES_UNCLEAR("asking-deputies-unclear", Kind.BROKEN_RULE),
  /** Fewer deputies ask for a session than the law wants. */
  TOO_FEW_DEPUTIES_ASK("too-few-deputies-ask", Kind.BROKEN_RULE),
  /** Another session of the term has that number. */
  SESSION_NUMBER_USED("session-number-used", Kind.CONFLICT),
  /** The session was closed earlier. */
  SESSION_ALREADY_CLOSED("session-already-closed", Kind.CONFLICT),
  /** The session would close before it opens. */
  CLOSED_BEFORE_OPENING("closed-before-opening", Kind.BROKEN_RULE),
  /** The session would close before a vote that is recorded for it. */
  CLOSED_BEFORE_VOTE("closed-before-vote", Kind.BROKEN_RULE),
  /** More deputies attended than were in office. */
  ATTENDANCE_EXCEEDS_COUNCIL("attendance-exceeds-council", Kind.BROKEN_RULE),
  /** The draft came after its session had closed. */
  SUBMITTED_AFTER_CLOSING("submitted-after-closing", Kind.BROKEN_RULE),
  /** Removing a deputy was submitted as a rule for everyone. */
  REMOVAL_NOT_INDIVIDUAL("removal-not-individual", Kind.BROKEN_RULE),
  /** The resolution was voted on earlier. */
  ALREADY_VOTED("already-voted", Kind.CONFLICT),
  /** The vote would be older than the draft. */
  VOTE_BEFORE_SUBMISSION("vote-before-submission", Kind.BROKEN_RULE),
  /** The day of the vote is not within the session. */
  VOTE_OUTSIDE_SESSION("vote-outside-session", Kind.BROKEN_RULE),
  /** More votes were counted than deputies were in office. */
  TALLY_EXCEEDS_COUNCIL("tally-exceeds-council", Kind.BROKEN_RULE),
  /** The rule tables have no majority for that day. */
  NO_VOTING_RULE("no-voting-rule", Kind.BROKEN_RULE),
  /** The number is so far above its series that it must be a typing error or an import. */
  NUMBER_FAR_AHEAD("number-far-ahead", Kind.BROKEN_RULE),
  /** The number asserts adoption, but too few voted in favour. */
  NUMBER_WITHOUT_MAJORITY("number-without-majority", Kind.BROKEN_RULE),
  /** Another resolution of the council has that number. */
  NUMBER_ALREADY_USED("number-already-used", Kind.CONFLICT),
  /** The caller's council has no such resolution, or it belongs to another session. */
  RESOLUTION_UNKNOWN("resolution-unknown", Kind.ABSENT),
  /** The mandate would begin before the term. */
  DEPUTY_BEFORE_TERM("deputy-before-term", Kind.BROKEN_RULE),
  /** Another deputy of the term has that account. */
  ACCOUNT_ALREADY_LINKED("account-already-linked", Kind.CONFLICT),
  /** The deputy has left office, which ends the record. */
  DEPUTY_LEFT_OFFICE("deputy-left-office", Kind.CONFLICT),
  /** The deputy is in that state already. */
  DEPUTY_IN_THAT_STATE("deputy-in-that-state", Kind.CONFLICT),
  /** The change is of a day before the last one. */
  STATE_CHANGE_OUT_OF_ORDER("state-change-out-of-order", Kind.BROKEN_RULE),
  /** The limit of changes of one deputy's state is reached. */
  STATE_CHANGED_TOO_OFTEN("state-changed-too-often", Kind.BROKEN_RULE),
  /** A deputy is suspended, or leaves, without a document that says so. */
  STATE_CHANGE_WITHOUT_DECISION("state-change-without-decision", Kind.BROKEN_RULE),
  /** The limit of corrections of one deputy's record is reached. */
  DEPUTY_CORRECTED_TOO_OFTEN("deputy-corrected-too-often", Kind.BROKEN_RULE),
  /** The correction says what the record says. */
  NOTHING_TO_CORRECT("nothing-to-correct", Kind.CONFLICT),
  /** The caller's council has no such sitting. */
  SITTING_UNKNOWN("sitting-unknown", Kind.ABSENT),
  /** The session has a sitting of that number already. */
  SITTING_NUMBER_USED("sitting-number-used", Kind.CONFLICT),
  /** The day of the sitting is not within its session. */
  SITTING_OUTSIDE_SESSION("sitting-outside-session", Kind.BROKEN_RULE),
  /** The sitting is of another day than today. */
  SITTING_NOT_TODAY("sitting-not-today", Kind.BROKEN_RULE),
  /** The sitting was closed earlier. */
  SITTING_ALREADY_CLOSED("sitting-already-closed", Kind.CONFLICT),
  /** The directory does not name as many deputies as the term says are in office. */
  DIRECTORY_DIFFERS("directory-differs", Kind.BROKEN_RULE),
  /** The deputy is not on the roll of the sitting. */
  NOT_ON_THE_ROLL("not-on-the-roll", Kind.BROKEN_RULE),
  /** The account belongs to no deputy on the roll. */
  NOT_A_DEPUTY("not-a-deputy", Kind.ABSENT),
  /** The roll says so already. */
  ATTENDANCE_UNCHANGED("attendance-unchanged", Kind.CONFLICT),
  /** A deputy is excused without a reason. */
  ABSENCE_WITHOUT_REASON("absence-without-reason", Kind.BROKEN_RULE),
  /** Too few deputies are present to decide. */
  NO_QUORUM("no-quorum", Kind.BROKEN_RULE),
  /** Neither a draft nor a question says what is voted on. */
  POLL_WITHOUT_SUBJECT("poll-without-subject", Kind.BROKEN_RULE),
  /** The sitting has a vote that is not counted yet, so another cannot open. */
  ANOTHER_POLL_OPEN("another-poll-open", Kind.CONFLICT),
  /** The sitting has a vote that is not counted yet, so it cannot close. */
  POLL_STILL_OPEN("poll-still-open", Kind.CONFLICT),
  /** The vote takes no ballots any more. */
  POLL_NOT_OPEN("poll-not-open", Kind.CONFLICT),
  /** The vote has no result that could be declared. */
  POLL_NOT_COUNTED("poll-not-counted", Kind.CONFLICT),
  /** The vote was annulled. */
  POLL_ANNULLED("poll-annulled", Kind.CONFLICT),
  /** The result was declared, so the vote stands. */
  POLL_ALREADY_DECLARED("poll-already-declared", Kind.CONFLICT),
  /** The deputy is suspended, or has left. */
  DEPUTY_NOT_ACTIVE("deputy-not-active", Kind.BROKEN_RULE),
  /** The deputy is not recorded as present in the sitting. */
  VOTER_NOT_PRESENT("voter-not-present", Kind.BROKEN_RULE),
  /** The deputy has voted, and this vote cannot be changed. */
  BALLOT_ALREADY_CAST("ballot-already-cast", Kind.CONFLICT),
  /** The deputy has changed the choice too often. */
  BALLOT_CHANGED_TOO_OFTEN("ballot-changed-too-often", Kind.BROKEN_RULE),
  /** A chosen deputy is not of the term, or may not act as a deputy. */
  DEPUTY_CANNOT_BE_ASKED("deputy-cannot-be-asked", Kind.BROKEN_RULE),
  /** The directory names no deputy who could answer. */
  NOBODY_TO_ASK("nobody-to-ask", Kind.BROKEN_RULE),
  /** Nobody could answer in the time that is left. */
  DEADLINE_TOO_SOON("deadline-too-soon", Kind.BROKEN_RULE),
  /** The consultation takes no answers any more. */
  CONSULTATION_CLOSED("consultation-closed", Kind.CONFLICT),
  /** The office has cancelled the consultation. */
  CONSULTATION_CANCELLED("consultation-cancelled", Kind.CONFLICT),
  /** The account belongs to no deputy who was asked. */
  NOT_ASKED("not-asked", Kind.ABSENT),
  /** The deputy has read other words than those that stand. */
  QUESTION_CORRECTED_SINCE("question-corrected-since", Kind.CONFLICT),
  /** A deputy does not agree and does not say why. */
  OPINION_WITHOUT_REASONS("opinion-without-reasons", Kind.BROKEN_RULE),
  /** The deputy has changed the answer too often. */
  OPINION_CHANGED_TOO_OFTEN("opinion-changed-too-often", Kind.BROKEN_RULE),
  /** Somebody has answered, so the question stands as it is. */
  QUESTION_ALREADY_ANSWERED("question-already-answered", Kind.BROKEN_RULE),
  /** The limit of corrections of one question is reached. */
  QUESTION_CORRECTED_TOO_OFTEN("question-corrected-too-often", Kind.BROKEN_RULE),
  /** The deputies were reminded earlier today. */
  REMINDED_TODAY("reminded-today", Kind.BROKEN_RULE),
  /** Everybody who may answer has answered. */
  NOBODY_TO_REMIND("nobody-to-remind", Kind.BROKEN_RULE),
  /** The Standing Committee would decide before the term begins. */
  DECISION_BEFORE_TERM("decision-before-term", Kind.BROKEN_RULE),
  /** No law of that day that was read lets the Standing Committee decide. */
  DECISION_GROUND_UNKNOWN("decision-ground-unknown", Kind.BROKEN_RULE),
  /** An urgent decision does not say what is urgent, or another one does. */
  DECISION_FIELD_DOES_NOT_FIT("decision-field-does-not-fit", Kind.BROKEN_RULE),
  /** The council is in session, so it decides itself. */
  COUNCIL_IN_SESSION("council-in-session", Kind.BROKEN_RULE),
  /** Another decision of the year has that number. */
  DECISION_NUMBER_USED("decision-number-used", Kind.CONFLICT),
  /** The decision was reported earlier. */
  DECISION_ALREADY_REPORTED("decision-already-reported", Kind.CONFLICT),
  /** The record was withdrawn. */
  DECISION_WITHDRAWN("decision-withdrawn", Kind.CONFLICT),
  /** The session had opened before the decision. */
  SESSION_BEFORE_DECISION("session-before-decision", Kind.BROKEN_RULE),
  /** The day of the report is not within the session. */
  REPORTED_OUTSIDE_SESSION("reported-outside-session", Kind.BROKEN_RULE),
  /** The corrected day is after the report. */
  DECISION_AFTER_REPORT("decision-after-report", Kind.BROKEN_RULE),
  /** The limit of corrections of one decision's record is reached. */
  DECISION_CORRECTED_TOO_OFTEN("decision-corrected-too-often", Kind.BROKEN_RULE),
  /** The session has an agenda already. */
  AGENDA_ALREADY_DRAFTED("agenda-already-drafted", Kind.CONFLICT),
  /** The agenda has no such item, or the parent does not stand. */
  AGENDA_ITEM_UNKNOWN("agenda-item-unknown", Kind.ABSENT),
  /** The item was withdrawn, which ends it. */
  AGENDA_ITEM_WITHDRAWN("agenda-item-withdrawn", Kind.CONFLICT),
  /** The council has finished the item, so no paper comes for it any more. */
  AGENDA_ITEM_FINISHED("agenda-item-finished", Kind.CONFLICT),
  /** The limit of items of an agenda is reached. */
  AGENDA_FULL("agenda-full", Kind.BROKEN_RULE),
  /** The limit of changes of an approved agenda is reached. */
  AGENDA_CHANGED_TOO_OFTEN("agenda-changed-too-often", Kind.BROKEN_RULE),
  /** The agenda has no item. */
  AGENDA_EMPTY("agenda-empty", Kind.BROKEN_RULE),
  /** The joint conference looked at the agenda earlier. */
  AGENDA_ALREADY_SUBMITTED("agenda-already-submitted", Kind.CONFLICT),
  /** The joint conference has not looked at the agenda. */
  AGENDA_NOT_SUBMITTED("agenda-not-submitted", Kind.BROKEN_RULE),
  /** The agenda was approved in that form earlier. */
  AGENDA_ALREADY_APPROVED("agenda-already-approved", Kind.CONFLICT),
  /** The agenda would be sent with the convening decision after the opening. */
  AGENDA_SENT_AFTER_OPENING("agenda-sent-after-opening", Kind.BROKEN_RULE),
  /** The agenda would be approved before the joint conference. */
  AGENDA_APPROVED_BEFORE_SUBMISSION("agenda-approved-before-submission", Kind.BROKEN_RULE),
  /** The agenda is neither sent with the convening decision nor approved. */
  AGENDA_NOT_APPROVED("agenda-not-approved", Kind.BROKEN_RULE),
  /** An agenda that others know is changed without a reason. */
  AGENDA_CHANGE_WITHOUT_REASON("agenda-change-without-reason", Kind.BROKEN_RULE),
  /** The day is not one of the session. */
  SESSION_NOT_UNDER_WAY("session-not-under-way", Kind.BROKEN_RULE),
  /** The item is planned for a day before the session. */
  ITEM_BEFORE_SESSION("item-before-session", Kind.BROKEN_RULE),
  /** A normative draft does not state its ground. */
  GROUND_MISSING("ground-missing", Kind.BROKEN_RULE),
  /** An item that is no normative draft states a ground. */
  GROUND_OF_ANOTHER_KIND("ground-of-another-kind", Kind.BROKEN_RULE),
  /** An item that is no report names a content of reports. */
  CONTENT_OF_ANOTHER_KIND("content-of-another-kind", Kind.BROKEN_RULE),
  /** The linked draft is of another kind than the item. */
  DRAFT_OF_ANOTHER_KIND("draft-of-another-kind", Kind.BROKEN_RULE),
  /** Another item is about that draft. */
  DRAFT_ON_THE_AGENDA("draft-on-the-agenda", Kind.CONFLICT),
  /** An item would be a part of itself. */
  ITEM_BELOW_ITSELF("item-below-itself", Kind.BROKEN_RULE),
  /** The item would stand deeper than numbers can be read. */
  ITEM_TOO_DEEP("item-too-deep", Kind.BROKEN_RULE),
  /** The item says so already. */
  ITEM_UNCHANGED("item-unchanged", Kind.CONFLICT),
  /** The item has parts, which have to go first. */
  ITEM_HAS_PARTS("item-has-parts", Kind.CONFLICT),
  /** The council has dealt with the item, so it stays. */
  ITEM_WAS_TAKEN_UP("item-was-taken-up", Kind.CONFLICT),
  /** The council deals with an item now. */
  ANOTHER_ITEM_PRESENT("another-item-present", Kind.CONFLICT),
  /** The council does not deal with the item now. */
  ITEM_NOT_PRESENT("item-not-present", Kind.CONFLICT),
  /** The milestone is recorded by another command. */
  MILESTONE_FOLLOWS_FROM_A_STEP("milestone-follows-from-a-step", Kind.BROKEN_RULE),
  /** The milestone has that day already. */
  MILESTONE_UNCHANGED("milestone-unchanged", Kind.CONFLICT),
  /** One person stands on two lines of a ballot. */
  SUBJECT_NAMED_TWICE("subject-named-twice", Kind.BROKEN_RULE),
  /** An election says not how many it elects, or more than there are candidates. */
  SEATS_DO_NOT_FIT("seats-do-not-fit", Kind.BROKEN_RULE),
  /** A ballot on paper has no counting board, or an electronic one has. */
  COUNTING_BOARD_DOES_NOT_FIT("counting-board-does-not-fit", Kind.BROKEN_RULE),
  /** A member of the counting board stands on the ballot. */
  COUNTER_ON_THE_BALLOT("counter-on-the-ballot", Kind.BROKEN_RULE),
  /** The sitting has a secret ballot that is not counted yet, so another cannot open. */
  ANOTHER_SECRET_BALLOT_OPEN("another-secret-ballot-open", Kind.CONFLICT),
  /** The step is one of the other form of secret ballot. */
  SECRET_BALLOT_OF_OTHER_FORM("secret-ballot-of-other-form", Kind.ABSENT),
  /** Ballot papers are issued only before the box opens. */
  BALLOT_PAPERS_NOT_ISSUED("ballot-papers-not-issued", Kind.CONFLICT),
  /** The deputy has a ballot paper already. */
  BALLOT_PAPER_ALREADY_ISSUED("ballot-paper-already-issued", Kind.CONFLICT),
  /** What was sent to be stamped is no blinded secret of this ballot. */
  BALLOT_PAPER_NOT_READABLE("ballot-paper-not-readable", Kind.BROKEN_RULE),
  /** The box takes no ballots, not yet or not any more. */
  BALLOT_BOX_NOT_OPEN("ballot-box-not-open", Kind.CONFLICT),
  /** A ballot came with the name of its sender. */
  BALLOT_WITH_A_NAME("ballot-with-a-name", Kind.BROKEN_RULE),
  /** The ballot has no stamp of this box. */
  BALLOT_WITHOUT_STAMP("ballot-without-stamp", Kind.BROKEN_RULE),
  /** The ballot paper is in the box with other marks. */
  BALLOT_PAPER_ALREADY_USED("ballot-paper-already-used", Kind.CONFLICT),
  /** The marks are not those of this ballot. */
  MARKS_DO_NOT_FIT("marks-do-not-fit", Kind.BROKEN_RULE),
  /** The ballot chooses more candidates than there are seats. */
  TOO_MANY_CHOSEN("too-many-chosen", Kind.BROKEN_RULE),
  /** The ballot is not closed, so nothing can be counted. */
  SECRET_BALLOT_NOT_CLOSED("secret-ballot-not-closed", Kind.CONFLICT),
  /** More ballots were issued than deputies were present. */
  MORE_ISSUED_THAN_PRESENT("more-issued-than-present", Kind.BROKEN_RULE),
  /** More ballots were collected than issued. */
  MORE_COLLECTED_THAN_ISSUED("more-collected-than-issued", Kind.BROKEN_RULE),
  /** Valid and invalid ballots are not together those collected. */
  VALID_AND_INVALID_DIFFER("valid-and-invalid-differ", Kind.BROKEN_RULE),
  /** The figures are not about the lines of this ballot. */
  COUNT_OF_OTHER_LINES("count-of-other-lines", Kind.BROKEN_RULE),
  /** A line has more marks than there are valid ballots. */
  LINE_EXCEEDS_VALID("line-exceeds-valid", Kind.BROKEN_RULE),
  /** All lines together choose more than the valid ballots could. */
  CHOICES_EXCEED_SEATS("choices-exceed-seats", Kind.BROKEN_RULE),
  /** There is no result that could be declared. */
  SECRET_BALLOT_NOT_COUNTED("secret-ballot-not-counted", Kind.CONFLICT),
  /** The secret ballot was annulled. */
  SECRET_BALLOT_ANNULLED("secret-ballot-annulled", Kind.CONFLICT),
  /** The result was declared, so the secret ballot stands. */
  SECRET_BALLOT_DECLARED("secret-ballot-declared", Kind.CONFLICT),
  /** The paper was withdrawn. */
  PAPER_WITHDRAWN("paper-withdrawn", Kind.CONFLICT),
  /** No version of the paper waits for the office's check. */
  PAPER_NOT_WAITING("paper-not-waiting", Kind.CONFLICT),
  /** The file is the newest version, byte by byte. */
  PAPER_UNCHANGED("paper-unchanged", Kind.CONFLICT),
  /** The limit of versions of one paper is reached. */
  PAPER_REPLACED_TOO_OFTEN("paper-replaced-too-often", Kind.BROKEN_RULE),
  /** The paper has no accepted version yet. */
  PAPER_NOT_READABLE("paper-not-readable", Kind.CONFLICT),
  /** The paper has no such version that deputies read. */
  PAPER_VERSION_UNKNOWN("paper-version-unknown", Kind.ABSENT),
  /** Another window of the deputy records the opening at this moment. */
  PAPER_OPENED_AT_ONCE("paper-opened-at-once", Kind.CONFLICT),
  /** The file is of no type that is taken, by its content. */
  FILE_TYPE_NOT_TAKEN("file-type-not-taken", Kind.BROKEN_RULE),
  /** The file is of another type than its sender says. */
  FILE_TYPE_DIFFERS("file-type-differs", Kind.BROKEN_RULE),
  /** The file is not whole. */
  FILE_BROKEN("file-broken", Kind.BROKEN_RULE),
  /** The file asks for a password. */
  FILE_ENCRYPTED("file-encrypted", Kind.BROKEN_RULE),
  /** Unpacked, the file would be far larger than a document is. */
  FILE_TOO_DENSE("file-too-dense", Kind.BROKEN_RULE),
  /** The file contains a program. */
  FILE_HAS_MACROS("file-has-macros", Kind.BROKEN_RULE),
  /** The virus scanner has found something in the file. */
  FILE_INFECTED("file-infected", Kind.BROKEN_RULE),
  /** Somebody links the own account to a deputy. */
  OWN_ACCOUNT_LINKED_BY_ANOTHER("own-account-linked-by-another", Kind.BROKEN_RULE),
  /** The secretary has recorded the deputy as absent. */
  RECORDED_BY_THE_SECRETARY("recorded-by-the-secretary", Kind.BROKEN_RULE),
  /** The box holds more ballots than papers were stamped. */
  MORE_BALLOTS_THAN_PAPERS("more-ballots-than-papers", Kind.BROKEN_RULE),
  /** The fact is of a day after the council's last day. */
  COUNCIL_HAS_ENDED("council-has-ended", Kind.BROKEN_RULE),
  /** The council begins later than the day of the fact. */
  COUNCIL_NOT_BEGUN("council-not-begun", Kind.BROKEN_RULE);

  private final String slug;
  private final Kind kind;

  SessionsRefusal(String slug, Kind kind) {
    this.slug = slug;
    this.kind = kind;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
