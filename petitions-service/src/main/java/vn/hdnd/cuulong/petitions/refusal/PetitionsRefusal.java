package vn.hdnd.cuulong.petitions.refusal;

import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.BROKEN_RULE;
import static vn.hdnd.cuulong.platform.events.RefusalReason.Kind.CONFLICT;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Every reason for which a petition refuses a command. */
public enum PetitionsRefusal implements RefusalReason {
  /** No eligibility rule is known for the day of receipt. */
  NO_ELIGIBILITY_RULE("no-eligibility-rule", BROKEN_RULE),
  /** The register number has other symbols than the office's. */
  FILE_NUMBER_NOT_OF_THE_REGISTERS("file-number-not-of-the-registers", BROKEN_RULE),
  /** Free text about a denunciation could name the denouncer. */
  DENUNCIATION_TAKES_NO_TEXT("denunciation-takes-no-text", BROKEN_RULE),
  /** The number does not have the form of an office number, which leaves no room for a name. */
  DENUNCIATION_NUMBER_HAS_NO_OFFICE_FORM("denunciation-number-has-no-office-form", BROKEN_RULE),
  /** The name given for a body is not that of a body. */
  DENUNCIATION_AGENCY_IS_NO_BODY("denunciation-agency-is-no-body", BROKEN_RULE),
  /** The petition is not eligible, so it cannot be forwarded. */
  PETITION_NOT_ELIGIBLE("petition-not-eligible", BROKEN_RULE),
  /** The denunciation was forwarded already. */
  DENUNCIATION_FORWARDED_ONCE("denunciation-forwarded-once", BROKEN_RULE),
  /** Guidance on the complaint was given already. */
  COMPLAINT_GUIDED_ONCE("complaint-guided-once", BROKEN_RULE),
  /** The petition was handled before, so there is no guidance again. */
  HANDLED_BEFORE("petition-handled-before", BROKEN_RULE),
  /** The guidance has no text. */
  GUIDANCE_WITHOUT_TEXT("guidance-without-text", BROKEN_RULE),
  /** The step's day is before that of the step that it follows. */
  BEFORE_PRECEDING_STEP("date-before-preceding-step", BROKEN_RULE),
  /** The limit of reminders is reached; supervision follows. */
  REMINDED_ENOUGH("petition-reminded-enough", BROKEN_RULE),
  /** The paper file is registered already. */
  PAPER_FILE_ALREADY_USED("paper-file-already-used", CONFLICT),
  ALREADY_FORWARDED("petition-already-forwarded", CONFLICT),
  ALREADY_GUIDED("petition-already-guided", CONFLICT),
  ALREADY_ANSWERED("petition-already-answered", CONFLICT),
  ALREADY_CLOSED("petition-already-closed", CONFLICT),
  NOT_FORWARDED("petition-not-forwarded", CONFLICT),
  /** The reason does not fit the petition's status. */
  CLOSING_REASON_DOES_NOT_FIT("closing-reason-does-not-fit", CONFLICT),
  /** The fact is of a day after the council's last day. */
  COUNCIL_HAS_ENDED("council-has-ended", Kind.BROKEN_RULE),
  /** The council begins later than the day of the fact. */
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
