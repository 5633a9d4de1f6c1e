package vn.hdnd.cuulong.regional;

import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.ABSENT;
import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.BROKEN_RULE;
import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.CONFLICT;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Every no that the regional exchange can give to a command. */
public enum RegionalRefusal implements RefusalReason {
  /** A day so far off that it can only be a slip of the pen. */
  DAY_OUT_OF_RANGE("day-out-of-range", BROKEN_RULE),
  /** The change names a council that the register does not have. */
  COUNCIL_UNKNOWN("council-unknown", ABSENT),
  /** A council's id is given once and for ever. */
  COUNCIL_ID_TAKEN("council-id-taken", CONFLICT),
  /** Two councils of one day cannot have one code. */
  COUNCIL_CODE_IN_USE("council-code-in-use", CONFLICT),
  /** Somebody else began the register in this moment. */
  REGISTER_BEGUN("council-register-begun", CONFLICT),
  /** The council has ended by an earlier change. */
  COUNCIL_ENDED("council-ended", CONFLICT),
  /** The fact is of a day after the last one of the council. */
  COUNCIL_HAS_ENDED("council-has-ended", BROKEN_RULE),
  /** The council begins later, and so does what it can tell of. */
  COUNCIL_NOT_BEGUN("council-not-begun", BROKEN_RULE),
  /** Changes of one council follow one another in time. */
  CHANGE_NOT_AFTER_LAST("council-change-not-after-last", CONFLICT),
  /** The change would change nothing. */
  NOTHING_CHANGES("council-change-without-effect", CONFLICT),
  /** So many councils before and after do not make this kind of change. */
  CHANGE_SHAPE("council-change-shape", BROKEN_RULE),
  /** A new council needs code, names, type and membership. */
  COUNCIL_INCOMPLETE("council-incomplete", BROKEN_RULE),
  /** A draft is seen by its own council only. */
  PRACTICE_ABSENT("practice-absent", ABSENT),
  PRACTICE_ALREADY_SHARED("practice-already-shared", CONFLICT),
  /** A council does not adopt what is its own. */
  PRACTICE_IS_OWN("practice-is-own", CONFLICT),
  PRACTICE_ALREADY_ADOPTED("practice-already-adopted", CONFLICT),
  /** Nobody adopts before the sharing. */
  ADOPTED_BEFORE_SHARED("practice-adopted-before-shared", BROKEN_RULE),
  /** The practice that a paper names is not shared, and not the council's own. */
  PAPER_PRACTICE_ABSENT("paper-practice-absent", BROKEN_RULE),
  /** A term has one conference of a number, however the term is typed. */
  CONFERENCE_ALREADY_ANNOUNCED("conference-already-announced", CONFLICT),
  CONFERENCE_ENDS_BEFORE_IT_BEGINS("conference-ends-before-it-begins", BROKEN_RULE),
  /** The host is no council of that day. */
  HOST_UNKNOWN("conference-host-unknown", BROKEN_RULE),
  PAPER_ABSENT("paper-absent", ABSENT),
  PAPER_ALREADY_ACCEPTED("paper-already-accepted", CONFLICT),
  /** The register is one record, which has room for so much and no more. */
  REGISTER_FULL("council-register-full", BROKEN_RULE),
  /** A conference takes so many papers and no more. */
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
