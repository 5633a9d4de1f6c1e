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
