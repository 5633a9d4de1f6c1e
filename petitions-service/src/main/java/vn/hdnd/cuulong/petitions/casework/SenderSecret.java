package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.BodyName;
import vn.hdnd.cuulong.petitions.intake.NamelessNumber;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.events.Refusal;

/** The basic rule for a denunciation: nothing is stored that could name its sender (D-10). */
final class SenderSecret {

  private SenderSecret() {}

  static Optional<Refusal> takesNoText(PetitionKind kind, LocalDate day, @Nullable String text) {
    return broken(kind, day, text != null, PetitionsRefusal.DENUNCIATION_TAKES_NO_TEXT, Map.of());
  }

  static Optional<Refusal> fileNumber(PetitionKind kind, LocalDate day, String number) {
    return number(kind, day, number, Map.of("field", "paperFileNumber", "label", "Số hồ sơ giấy"));
  }

  static Optional<Refusal> documentNumber(
      PetitionKind kind, LocalDate day, @Nullable String number) {
    return number(kind, day, number, Map.of("field", "documentNumber", "label", "Số văn bản"));
  }

  /**
   * Checks that this can be the name of a body.
   *
   * @param field of the command that names it
   */
  static Optional<Refusal> agency(PetitionKind kind, LocalDate day, String field, String name) {
    return broken(
        kind,
        day,
        !BodyName.is(name),
        PetitionsRefusal.DENUNCIATION_AGENCY_IS_NO_BODY,
        Map.of("field", field));
  }

  private static Optional<Refusal> number(
      PetitionKind kind, LocalDate day, @Nullable String number, Map<String, String> where) {
    return broken(
        kind,
        day,
        number != null && !NamelessNumber.is(number),
        PetitionsRefusal.DENUNCIATION_NUMBER_HAS_NO_OFFICE_FORM,
        where);
  }

  private static Optional<Refusal> broken(
      PetitionKind kind,
      LocalDate day,
      boolean reveals,
      PetitionsRefusal reason,
      Map<String, String> arguments) {
    return HandlingLaw.sourceFor(HandlingLaw.SENDER_KEPT_SECRET, kind, day)
        .filter(secret -> reveals)
        .map(source -> Refusal.of(reason, arguments).citing(source));
  }
}
