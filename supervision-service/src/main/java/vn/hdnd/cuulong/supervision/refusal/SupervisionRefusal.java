package vn.hdnd.cuulong.supervision.refusal;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Why the supervision service refuses a command. */
public enum SupervisionRefusal implements RefusalReason {
  /** The supervising committee, group or deputy is not named. */
  SUBJECT_NOT_NAMED("subject-not-named", Kind.BROKEN_RULE),
  /** A name is given for the council or its standing committee, which need none. */
  SUBJECT_NAMED_TWICE("subject-named-twice", Kind.BROKEN_RULE),
  /** No supervised body is named, but this form needs one. */
  NOBODY_SUPERVISED("nobody-supervised", Kind.BROKEN_RULE),
  /** The law of that day does not give this form to this body. */
  FORM_NOT_OF_SUBJECT("form-not-of-subject", Kind.BROKEN_RULE),
  /** The supervision was concluded earlier. */
  ALREADY_CONCLUDED("already-concluded", Kind.CONFLICT),
  /** The conclusion would be older than the supervision. */
  CONCLUDED_BEFORE_OPENING("concluded-before-opening", Kind.BROKEN_RULE),
  /** A recommendation would be due before it is made. */
  DUE_BEFORE_CONCLUSION("due-before-conclusion", Kind.BROKEN_RULE),
  /** The due date is so far ahead that it must be a typing error. */
  DUE_TOO_FAR_AHEAD("due-too-far-ahead", Kind.BROKEN_RULE),
  /** The supervision has no recommendation of that number. */
  RECOMMENDATION_UNKNOWN("recommendation-unknown", Kind.ABSENT),
  /** The answer would be older than the recommendation or than the last step. */
  ANSWER_BEFORE_LAST_STEP("answer-before-last-step", Kind.BROKEN_RULE),
  /** The recommendation is verified as done; nothing is left to answer. */
  RECOMMENDATION_SETTLED("recommendation-settled", Kind.CONFLICT),
  /** The limit of answers is reached; another supervision has to follow. */
  ANSWERED_ENOUGH("recommendation-answered-enough", Kind.BROKEN_RULE),
  /** There is no answer that could be verified. */
  NOT_ANSWERED("not-answered", Kind.CONFLICT),
  /** The last answer was verified; the next verification needs a new one. */
  ANSWER_ALREADY_VERIFIED("answer-already-verified", Kind.CONFLICT),
  /** There is a newer answer than the one to be verified. */
  NOT_THE_LAST_ANSWER("not-the-last-answer", Kind.CONFLICT),
  /** The verification would be older than the answer. */
  VERIFIED_BEFORE_ANSWER("verified-before-answer", Kind.BROKEN_RULE),
  /** The fact is of a day after the council's last day. */
  COUNCIL_HAS_ENDED("council-has-ended", Kind.BROKEN_RULE),
  /** The council begins later than the day of the fact. */
  COUNCIL_NOT_BEGUN("council-not-begun", Kind.BROKEN_RULE);

  private final String slug;
  private final Kind kind;

  SupervisionRefusal(String slug, Kind kind) {
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
