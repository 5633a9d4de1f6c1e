package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.Eligibility;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/** The rules of handling, one method each: empty when it is kept, otherwise why not. */
final class HandlingRules {

  private HandlingRules() {}

  static Optional<Refusal> stillOpen(Petition petition) {
    return when(petition.closing() != null, PetitionsRefusal.ALREADY_CLOSED);
  }

  /** The basic rule of a denunciation: nothing is kept that could name its sender. */
  static Optional<Refusal> keepsTheSenderSecret(
      PetitionKind kind, LocalDate day, @Nullable String text) {
    return kind == PetitionKind.DENUNCIATION && text != null
        ? Optional.of(
            cited(
                PetitionsRefusal.DENUNCIATION_TAKES_NO_TEXT,
                sourceFor(HandlingLaw.SENDER_KEPT_SECRET, kind, day)))
        : Optional.empty();
  }

  static Optional<Refusal> eligible(Registration registration) {
    if (registration.eligible()) {
      return Optional.empty();
    }
    Optional<String> source =
        Eligibility.citing(registration.kind(), registration.grounds(), registration.receivedOn())
            .map(eligibility -> eligibility.grounds().getFirst().citation());
    return Optional.of(cited(PetitionsRefusal.PETITION_NOT_ELIGIBLE, source));
  }

  /** Any petition is forwarded once; that a denunciation is, is a rule of law (D-03). */
  static Optional<Refusal> forwardedOnce(Petition petition, LocalDate day) {
    return petition.forwarding() == null
        ? Optional.empty()
        : Optional.of(
            once(
                sourceFor(HandlingLaw.FORWARDED_ONCE, petition.kind(), day),
                PetitionsRefusal.DENUNCIATION_FORWARDED_ONCE,
                PetitionsRefusal.ALREADY_FORWARDED));
  }

  /** Any sender is guided once; that a complainant is, is a rule of law (K-08). */
  static Optional<Refusal> guidedOnce(Petition petition, LocalDate day) {
    return petition.guidance() == null
        ? Optional.empty()
        : Optional.of(
            once(
                sourceFor(HandlingLaw.GUIDED_ONCE, petition.kind(), day),
                PetitionsRefusal.COMPLAINT_GUIDED_ONCE,
                PetitionsRefusal.ALREADY_GUIDED));
  }

  /** What was handled before, by guidance or elsewhere, is not guided again (K-08, D-04). */
  static Optional<Refusal> notHandledBefore(Registration registration) {
    List<IneligibleGround> ground =
        registration.grounds().stream().filter(IneligibleGround.ALREADY_HANDLED::equals).toList();
    return ground.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cited(
                PetitionsRefusal.HANDLED_BEFORE,
                Eligibility.citing(registration.kind(), ground, registration.receivedOn())
                    .map(eligibility -> eligibility.grounds().getFirst().citation())));
  }

  static Optional<Refusal> guidanceSaysSomething(PetitionKind kind, @Nullable String text) {
    return when(
        kind != PetitionKind.DENUNCIATION && text == null, PetitionsRefusal.GUIDANCE_WITHOUT_TEXT);
  }

  static Optional<Refusal> unanswered(Petition petition) {
    return when(petition.answer() != null, PetitionsRefusal.ALREADY_ANSWERED);
  }

  /** A petition is forwarded or guided, never both: only one body is competent. */
  static Optional<Refusal> notForwarded(Petition petition) {
    return when(petition.forwarding() != null, PetitionsRefusal.ALREADY_FORWARDED);
  }

  static Optional<Refusal> notGuided(Petition petition) {
    return when(petition.guidance() != null, PetitionsRefusal.ALREADY_GUIDED);
  }

  /** Reminding has its limit, after which supervision takes over (F-02). */
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
                Map.of("date", day.toString(), "preceding", preceding.toString())))
        : Optional.empty();
  }

  private static Refusal once(
      Optional<String> source, PetitionsRefusal byLaw, PetitionsRefusal byState) {
    return source.isPresent() ? cited(byLaw, source) : Refusal.of(byState);
  }

  private static Refusal cited(PetitionsRefusal reason, Optional<String> source) {
    Refusal refusal = Refusal.of(reason);
    return source.map(refusal::citing).orElse(refusal);
  }

  private static Optional<String> sourceFor(
      RuleTable<PetitionKind> table, PetitionKind kind, LocalDate day) {
    return table.on(day).filter(rule -> rule.value() == kind).map(DatedRule::citation);
  }

  private static Optional<Refusal> when(boolean broken, PetitionsRefusal reason) {
    return broken ? Optional.of(Refusal.of(reason)) : Optional.empty();
  }
}
