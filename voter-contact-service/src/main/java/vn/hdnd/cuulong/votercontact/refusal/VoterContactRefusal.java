package vn.hdnd.cuulong.votercontact.refusal;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Why the voter contact service refuses a command. */
public enum VoterContactRefusal implements RefusalReason {
  /** The caller's council has no such meeting. */
  MEETING_UNKNOWN("meeting-unknown", Kind.ABSENT),
  /** It is a complaint or denunciation, which follows the rules of petitions. */
  PETITION_NOT_OPINION("petition-not-opinion", Kind.BROKEN_RULE),
  /** The caller's council has no such opinion. */
  OPINION_UNKNOWN("opinion-unknown", Kind.ABSENT),
  /** The opinion belongs to another recommendation. */
  OPINION_ALREADY_CONSOLIDATED("opinion-already-consolidated", Kind.CONFLICT),
  /** The step's day is before that of the step that it follows. */
  BEFORE_PRECEDING_STEP("date-before-preceding-step", Kind.BROKEN_RULE),
  RECOMMENDATION_ALREADY_FORWARDED("recommendation-already-forwarded", Kind.CONFLICT),
  RECOMMENDATION_NOT_FORWARDED("recommendation-not-forwarded", Kind.CONFLICT),
  /**
   * The limit of answers under study is reached; the next answer is final, or supervision follows.
   */
  STUDIED_ENOUGH("recommendation-studied-enough", Kind.BROKEN_RULE),
  RECOMMENDATION_ALREADY_ANSWERED("recommendation-already-answered", Kind.CONFLICT),
  /** A result under study has no deadline. */
  STUDY_WITHOUT_DUE_DATE("study-without-due-date", Kind.BROKEN_RULE),
  /** There is a deadline, but the result is not under study. */
  DUE_DATE_WITHOUT_STUDY("due-date-without-study", Kind.BROKEN_RULE),
  /** The deadline is not after the answer. */
  DUE_DATE_NOT_AHEAD("due-date-not-ahead", Kind.BROKEN_RULE),
  /** The deadline is so far ahead that it must be a typing error. */
  DUE_DATE_TOO_FAR("due-date-too-far", Kind.BROKEN_RULE),
  /** The fact is of a day after the council's last day. */
  COUNCIL_HAS_ENDED("council-has-ended", Kind.BROKEN_RULE),
  /** The council begins later than the day of the fact. */
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
