package vn.hdnd.cuulong.petitions.casework;

import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.BROKEN_RULE;
import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.CONFLICT;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Every no that a petition can give. */
public enum PetitionsRefusal implements RefusalReason {
  /** No eligibility rule is known for the day of receipt. */
  NO_ELIGIBILITY_RULE("no-eligibility-rule", BROKEN_RULE),
  /** A register number has the office's symbols, and no name. */
  FILE_NUMBER_NOT_OF_THE_REGISTERS("file-number-not-of-the-registers", BROKEN_RULE),
  /** Free text about a denunciation could name the denouncer. */
  DENUNCIATION_TAKES_NO_TEXT("denunciation-takes-no-text", BROKEN_RULE),
  /** A number of a denunciation has a form without room for a name. */
  DENUNCIATION_NUMBER_HAS_NO_OFFICE_FORM("denunciation-number-has-no-office-form", BROKEN_RULE),
  /** A denunciation goes to a body, and a body answers. */
  DENUNCIATION_AGENCY_IS_NO_BODY("denunciation-agency-is-no-body", BROKEN_RULE),
  /** Only an eligible petition is forwarded. */
  PETITION_NOT_ELIGIBLE("petition-not-eligible", BROKEN_RULE),
  /** A denunciation with the same content is forwarded once. */
  DENUNCIATION_FORWARDED_ONCE("denunciation-forwarded-once", BROKEN_RULE),
  /** Guidance on a complaint is given once. */
  COMPLAINT_GUIDED_ONCE("complaint-guided-once", BROKEN_RULE),
  /** A petition that was handled before is not guided again. */
  HANDLED_BEFORE("petition-handled-before", BROKEN_RULE),
  /** Guidance says something. */
  GUIDANCE_WITHOUT_TEXT("guidance-without-text", BROKEN_RULE),
  /** A step's day is before the day of the step that it follows. */
  BEFORE_PRECEDING_STEP("date-before-preceding-step", BROKEN_RULE),
  /** Reminding has had its time; supervision follows. */
  REMINDED_ENOUGH("petition-reminded-enough", BROKEN_RULE),
  /** The paper file is registered already. */
  PAPER_FILE_ALREADY_USED("paper-file-already-used", CONFLICT),
  ALREADY_FORWARDED("petition-already-forwarded", CONFLICT),
  ALREADY_GUIDED("petition-already-guided", CONFLICT),
  ALREADY_ANSWERED("petition-already-answered", CONFLICT),
  ALREADY_CLOSED("petition-already-closed", CONFLICT),
  NOT_FORWARDED("petition-not-forwarded", CONFLICT),
  /** The reason does not fit where the petition stands. */
  CLOSING_REASON_DOES_NOT_FIT("closing-reason-does-not-fit", CONFLICT),
  /** The fact is of a day after the last one of the council. */
  COUNCIL_HAS_ENDED("council-has-ended", Kind.BROKEN_RULE),
  /** The council begins later, and so does what it can tell of. */
  COUNCIL_NOT_BEGUN("council-not-begun", Kind.BROKEN_RULE);

  private final String slug;
  private final Kind kind;

  PetitionsRefusal(String slug, Kind kind) {
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
