package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The arithmetic of a count on paper, one method for each rule. */
final class CountRules {

  private CountRules() {}

  /** Why figures cannot be those of a ballot. */
  static Optional<Refusal> against(SecretBallot ballot, Figures figures) {
    return issuedToThosePresent(ballot.present(), figures)
        .or(() -> collectedOfThoseIssued(figures))
        .or(() -> validAndInvalidAreAll(figures))
        .or(() -> aboutTheseLines(ballot.sheet(), figures))
        .or(() -> noLineExceedsTheValid(figures))
        .or(() -> choicesWithinTheSeats(ballot.sheet(), figures));
  }

  private static Optional<Refusal> issuedToThosePresent(int present, Figures figures) {
    return OfficeRule.broken(
        figures.issued() > present,
        SessionsRefusal.MORE_ISSUED_THAN_PRESENT,
        numbers("issued", figures.issued(), "present", present));
  }

  private static Optional<Refusal> collectedOfThoseIssued(Figures figures) {
    return OfficeRule.broken(
        figures.collected() > figures.issued(),
        SessionsRefusal.MORE_COLLECTED_THAN_ISSUED,
        numbers("collected", figures.collected(), "issued", figures.issued()));
  }

  private static Optional<Refusal> validAndInvalidAreAll(Figures figures) {
    int together = figures.valid() + figures.invalid();
    return OfficeRule.broken(
        together != figures.collected(),
        SessionsRefusal.VALID_AND_INVALID_DIFFER,
        numbers("together", together, "collected", figures.collected()));
  }

  private static Optional<Refusal> aboutTheseLines(BallotSheet sheet, Figures figures) {
    List<Integer> lines = IntStream.rangeClosed(1, sheet.subjects().size()).boxed().toList();
    boolean fit =
        figures.tallies().stream().map(SubjectTally::number).toList().equals(lines)
            && figures.tallies().stream()
                .allMatch(tally ->
                    tally.counts().stream()
                        .map(MarkCount::mark)
                        .toList()
                        .equals(sheet.matter().marks()));
    return OfficeRule.broken(!fit, SessionsRefusal.COUNT_OF_OTHER_LINES, Map.of());
  }

  private static Optional<Refusal> noLineExceedsTheValid(Figures figures) {
    return figures.tallies().stream()
        .filter(tally -> tally.total() > figures.valid())
        .findFirst()
        .flatMap(tally ->
            OfficeRule.broken(
                true,
                SessionsRefusal.LINE_EXCEEDS_VALID,
                Map.of(
                    "line", Integer.toString(tally.number()),
                    "marks", Integer.toString(tally.total()),
                    "valid", Integer.toString(figures.valid()))));
  }

  private static Optional<Refusal> choicesWithinTheSeats(BallotSheet sheet, Figures figures) {
    long chosen = figures.tallies().stream().mapToLong(tally -> tally.of(Mark.AGREE)).sum();
    long most = (long) figures.valid() * sheet.mostChosen();
    return OfficeRule.broken(
        sheet.matter() == SecretMatter.ELECTION && chosen > most,
        SessionsRefusal.CHOICES_EXCEED_SEATS,
        Map.of("chosen", Long.toString(chosen), "most", Long.toString(most)));
  }

  private static Map<String, String> numbers(String one, int first, String other, int second) {
    return Map.of(one, Integer.toString(first), other, Integer.toString(second));
  }

  /** More ballots than papers mean that a stamp was forged: the ballot can only be annulled. */
  static Optional<Refusal> noMoreThanIssued(int issued, int ballots) {
    return OfficeRule.broken(
        ballots > issued,
        SessionsRefusal.MORE_BALLOTS_THAN_PAPERS,
        Map.of("ballots", Integer.toString(ballots), "issued", Integer.toString(issued)));
  }
}
