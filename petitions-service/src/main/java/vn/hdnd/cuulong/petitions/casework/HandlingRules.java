package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.Eligibility;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.OfficeRule;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.events.Refusal;

/** The rules of handling, one method each: it returns the refusal if the rule is broken. */
final class HandlingRules {

  private HandlingRules() {}

  static Optional<Refusal> stillOpen(Petition petition) {
    return when(petition.closing() != null, PetitionsRefusal.ALREADY_CLOSED);
  }

  static Optional<Refusal> eligible(Registration registration) {
    return standing(PetitionsRefusal.PETITION_NOT_ELIGIBLE, registration, registration.grounds());
  }

  /** Any petition is forwarded once; for a denunciation this is law (D-03). */
  static Optional<Refusal> forwardedOnce(Petition petition, LocalDate day) {
    return petition.forwarding() == null
        ? Optional.empty()
        : Optional.of(
            once(
                HandlingLaw.sourceFor(HandlingLaw.FORWARDED_ONCE, petition.kind(), day),
                PetitionsRefusal.DENUNCIATION_FORWARDED_ONCE,
                PetitionsRefusal.ALREADY_FORWARDED));
  }

  /** Any sender is given guidance once; for a complainant this is law (K-08). */
  static Optional<Refusal> guidedOnce(Petition petition, LocalDate day) {
    return petition.guidance() == null
        ? Optional.empty()
        : Optional.of(
            once(
                HandlingLaw.sourceFor(HandlingLaw.GUIDED_ONCE, petition.kind(), day),
                PetitionsRefusal.COMPLAINT_GUIDED_ONCE,
                PetitionsRefusal.ALREADY_GUIDED));
  }

  /** There is no guidance for a petition that was handled before (K-08, D-04). */
  static Optional<Refusal> notHandledBefore(Registration registration) {
    List<IneligibleGround> ground =
        registration.grounds().stream().filter(IneligibleGround.ALREADY_HANDLED::equals).toList();
    return standing(PetitionsRefusal.HANDLED_BEFORE, registration, ground);
  }

  /** Guidance needs its gist, unless no text is stored. */
  static Optional<Refusal> guidanceSaysSomething(
      PetitionKind kind, LocalDate day, @Nullable String text) {
    boolean secret = HandlingLaw.sourceFor(HandlingLaw.SENDER_KEPT_SECRET, kind, day).isPresent();
    return secret || text != null
        ? Optional.empty()
        : Optional.of(cited(PetitionsRefusal.GUIDANCE_WITHOUT_TEXT, OfficeRule.GUIDANCE_HAS_TEXT));
  }

  static Optional<Refusal> forwarded(Petition petition) {
    return when(petition.forwarding() == null, PetitionsRefusal.NOT_FORWARDED);
  }

  static Optional<Refusal> unanswered(Petition petition) {
    return when(petition.answer() != null, PetitionsRefusal.ALREADY_ANSWERED);
  }

  /** A petition gets forwarding or guidance, never both, because only one body is competent. */
  static Optional<Refusal> notForwarded(Petition petition) {
    return when(petition.forwarding() != null, PetitionsRefusal.ALREADY_FORWARDED);
  }

  static Optional<Refusal> notGuided(Petition petition) {
    return when(petition.guidance() != null, PetitionsRefusal.ALREADY_GUIDED);
  }

  /** The number of reminders is limited; afterwards supervision takes over. */
  static Optional<Refusal> remindersLeft(Petition petition, LocalDate day) {
    return HandlingLaw.REMINDERS
        .on(day)
        .filter(rule -> petition.reminders().size() >= rule.value())
        .map(rule ->
            new Refusal(
                PetitionsRefusal.REMINDED_ENOUGH,
                Map.of("limit", rule.value().toString()),
                rule.citation()));
  }

  static Optional<Refusal> closes(Petition petition, ClosingReason reason) {
    return reason.fits(petition.status())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                PetitionsRefusal.CLOSING_REASON_DOES_NOT_FIT,
                Map.of("reason", reason.name(), "status", petition.status().name())));
  }

  static Optional<Refusal> notBefore(LocalDate day, LocalDate preceding) {
    return day.isBefore(preceding)
        ? Optional.of(
            Refusal.of(
                    PetitionsRefusal.BEFORE_PRECEDING_STEP,
                    Map.of("date", day.toString(), "preceding", preceding.toString()))
                .citing(OfficeRule.STEPS_IN_ORDER))
        : Optional.empty();
  }

  static Refusal notOfTheRegisters(List<String> symbols) {
    return Refusal.of(
            PetitionsRefusal.FILE_NUMBER_NOT_OF_THE_REGISTERS,
            Map.of("symbols", String.join(", ", symbols)))
        .citing(OfficeRule.REGISTERS);
  }

  static Refusal noRuleFor(LocalDate day) {
    return Refusal.of(PetitionsRefusal.NO_ELIGIBILITY_RULE, Map.of("date", day.toString()))
        .citing(OfficeRule.NO_GUESSING);
  }

  /**
   * Returns the refusal if there were grounds against the petition at its receipt; the first one
   * gives the citation.
   */
  private static Optional<Refusal> standing(
      PetitionsRefusal reason, Registration registration, List<IneligibleGround> grounds) {
    return grounds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Eligibility.citing(registration.kind(), grounds, registration.receivedOn())
                .flatMap(judged -> judged.citations().stream().findFirst())
                .map(source -> cited(reason, source))
                .orElseGet(() -> noRuleFor(registration.receivedOn())));
  }

  private static Refusal once(
      Optional<String> source, PetitionsRefusal byLaw, PetitionsRefusal byState) {
    return source.map(law -> cited(byLaw, law)).orElseGet(() -> Refusal.of(byState));
  }

  private static Refusal cited(PetitionsRefusal reason, String source) {
    return Refusal.of(reason).citing(source);
  }

  private static Optional<Refusal> when(boolean broken, PetitionsRefusal reason) {
    return broken ? Optional.of(Refusal.of(reason)) : Optional.empty();
  }
}
