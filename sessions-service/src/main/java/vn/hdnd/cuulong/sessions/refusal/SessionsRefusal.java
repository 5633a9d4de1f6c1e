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
