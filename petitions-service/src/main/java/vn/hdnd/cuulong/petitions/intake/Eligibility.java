package vn.hdnd.cuulong.petitions.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a petition is eligible for handling, by the rules in force on the day of its receipt.
 *
 * @param grounds every ground against it; none if it is eligible
 */
public record Eligibility(List<FoundGround> grounds) {

  public Eligibility {
    grounds = List.copyOf(grounds);
  }

  /**
   * Decides whether a petition is eligible; empty if no rule is known for the day, because a rule
   * must never be guessed.
   */
  public static Optional<Eligibility> of(
      PetitionKind kind, IntakeChecks checks, LocalDate receivedOn) {
    List<IneligibleGround> shown =
        Arrays.stream(IneligibleGround.values()).filter(ground -> ground.shownBy(checks)).toList();
    return citing(kind, shown, receivedOn);
  }

  /** Returns the grounds of an earlier decision, each with its source. */
  public static Optional<Eligibility> citing(
      PetitionKind kind, List<IneligibleGround> shown, LocalDate receivedOn) {
    return EligibilityLaw.GROUNDS
        .on(receivedOn)
        .map(rule ->
            new Eligibility(
                shown.stream()
                    .filter(rule.value()::contains)
                    .map(ground ->
                        new FoundGround(
                            ground, EligibilityLaw.sourceOf(kind, ground, receivedOn, rule)))
                    .toList()));
  }

  public boolean eligible() {
    return grounds.isEmpty();
  }

  /** Returns the grounds without their sources. */
  public List<IneligibleGround> named() {
    return grounds.stream().map(FoundGround::ground).toList();
  }

  /** Returns the sources, in the order of the grounds. */
  public List<String> citations() {
    return grounds.stream().map(FoundGround::citation).toList();
  }
}
