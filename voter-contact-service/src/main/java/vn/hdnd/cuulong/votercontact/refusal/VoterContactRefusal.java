package vn.hdnd.cuulong.votercontact.refusal;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Why the voter contact service refuses a command. */
public enum VoterContactRefusal implements RefusalReason {
  /** No such meeting in the caller's council. */
  MEETING_UNKNOWN("meeting-unknown", Kind.ABSENT),
  /** A complaint or denunciation follows the rules of petitions. */
  PETITION_NOT_OPINION("petition-not-opinion", Kind.BROKEN_RULE),
  /** No such opinion in the caller's council. */
  OPINION_UNKNOWN("opinion-unknown", Kind.ABSENT),
  /** The opinion belongs to another recommendation. */
  OPINION_ALREADY_CONSOLIDATED("opinion-already-consolidated", Kind.CONFLICT),
  /** A step's day is before the day of what it follows. */
  BEFORE_PRECEDING_STEP("date-before-preceding-step", Kind.BROKEN_RULE),
  RECOMMENDATION_ALREADY_FORWARDED("recommendation-already-forwarded", Kind.CONFLICT),
  RECOMMENDATION_NOT_FORWARDED("recommendation-not-forwarded", Kind.CONFLICT),
  /** An agency has studied it long enough; the next answer settles it, or supervision follows. */
  STUDIED_ENOUGH("recommendation-studied-enough", Kind.BROKEN_RULE),
  RECOMMENDATION_ALREADY_ANSWERED("recommendation-already-answered", Kind.CONFLICT),
  /** A result under study names its deadline. */
  STUDY_WITHOUT_DUE_DATE("study-without-due-date", Kind.BROKEN_RULE),
  /** Only a result under study has a deadline. */
  DUE_DATE_WITHOUT_STUDY("due-date-without-study", Kind.BROKEN_RULE),
  /** The deadline is not after the answer. */
  DUE_DATE_NOT_AHEAD("due-date-not-ahead", Kind.BROKEN_RULE),
  /** The deadline is further ahead than any plan of an agency: a slip of the pen. */
  DUE_DATE_TOO_FAR("due-date-too-far", Kind.BROKEN_RULE),
  /** The fact is of a day after the last one of the council. */
  COUNCIL_HAS_ENDED("council-has-ended", Kind.BROKEN_RULE),
  /** The council begins later, and so does what it can tell of. */
  COUNCIL_NOT_BEGUN("council-not-begun", Kind.BROKEN_RULE);

  private final String slug;
  private final Kind kind;

  VoterContactRefusal(String slug, Kind kind) {
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
