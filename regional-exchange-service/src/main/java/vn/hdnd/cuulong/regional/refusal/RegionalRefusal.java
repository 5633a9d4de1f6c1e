package vn.hdnd.cuulong.regional.refusal;

import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.ABSENT;
import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.BROKEN_RULE;
import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.CONFLICT;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Every reason for which the regional exchange refuses a command. */
public enum RegionalRefusal implements RefusalReason {
  /** The day is so far off that it must be a typing error. */
  DAY_OUT_OF_RANGE("day-out-of-range", BROKEN_RULE),
  /** The change names a council that the register does not have. */
  COUNCIL_UNKNOWN("council-unknown", ABSENT),
  /** The council id is already in use; ids are never reused. */
  COUNCIL_ID_TAKEN("council-id-taken", CONFLICT),
  /** Another council has this code on that day. */
  COUNCIL_CODE_IN_USE("council-code-in-use", CONFLICT),
  /** Somebody else created the register at this moment. */
  REGISTER_BEGUN("council-register-begun", CONFLICT),
  /** An earlier change has ended the council. */
  COUNCIL_ENDED("council-ended", CONFLICT),
  /** The fact is of a day after the council's last day. */
  COUNCIL_HAS_ENDED("council-has-ended", BROKEN_RULE),
  /** The council begins later than the day of the fact. */
  COUNCIL_NOT_BEGUN("council-not-begun", BROKEN_RULE),
  /** The change is not after the council's last change. */
  CHANGE_NOT_AFTER_LAST("council-change-not-after-last", CONFLICT),
  /** The change would change nothing. */
  NOTHING_CHANGES("council-change-without-effect", CONFLICT),
  /** The numbers of councils before and after do not fit this kind of change. */
  CHANGE_SHAPE("council-change-shape", BROKEN_RULE),
  /** The new council lacks its code, names, type or membership. */
  COUNCIL_INCOMPLETE("council-incomplete", BROKEN_RULE),
  /** There is no such practice, or it is another council's draft. */
  PRACTICE_ABSENT("practice-absent", ABSENT),
  PRACTICE_ALREADY_SHARED("practice-already-shared", CONFLICT),
  /** The practice is the council's own, so it cannot adopt it. */
  PRACTICE_IS_OWN("practice-is-own", CONFLICT),
  PRACTICE_ALREADY_ADOPTED("practice-already-adopted", CONFLICT),
  /** The adoption would be before the sharing. */
  ADOPTED_BEFORE_SHARED("practice-adopted-before-shared", BROKEN_RULE),
  /** The practice that the paper names is neither shared nor the council's own. */
  PAPER_PRACTICE_ABSENT("paper-practice-absent", BROKEN_RULE),
  /** The term already has a conference with this number. */
  CONFERENCE_ALREADY_ANNOUNCED("conference-already-announced", CONFLICT),
  CONFERENCE_ENDS_BEFORE_IT_BEGINS("conference-ends-before-it-begins", BROKEN_RULE),
  /** The host is not a council on that day. */
  HOST_UNKNOWN("conference-host-unknown", BROKEN_RULE),
  PAPER_ABSENT("paper-absent", ABSENT),
  PAPER_ALREADY_ACCEPTED("paper-already-accepted", CONFLICT),
  /** The limit of entries in the register is reached. */
  REGISTER_FULL("council-register-full", BROKEN_RULE),
  /** The limit of papers for the conference is reached. */
  TOO_MANY_PAPERS("conference-has-too-many-papers", CONFLICT);

  private final String slug;
  private final Kind kind;

  RegionalRefusal(String slug, Kind kind) {
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
