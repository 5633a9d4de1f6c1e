package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task that a conclusion gives to one agency, with all that was answered and found.
 *
 * @param n its number within the supervision, from 1
 * @param madeOn the day of the conclusion
 * @param answers oldest first; a later one replaces what an earlier one said
 * @param verifications oldest first; each of the answer that was the last at its time
 */
public record Recommendation(
    int n,
    String text,
    String agency,
    LocalDate madeOn,
    @Nullable LocalDate dueOn,
    List<Answer> answers,
    List<Verification> verifications) {

  public Recommendation {
    answers = List.copyOf(answers);
    verifications = List.copyOf(verifications);
  }

  static Recommendation made(int n, LocalDate madeOn, MakeRecommendation command) {
    return new Recommendation(
        n, command.text(), command.agency(), madeOn, command.dueOn(), List.of(), List.of());
  }

  Recommendation answered(AnswerRecommendation command) {
    var answer = new Answer(command.answeredOn(), command.result(), command.text());
    return new Recommendation(n, text, agency, madeOn, dueOn, with(answers, answer), verifications);
  }

  Recommendation verified(VerifyRecommendation command) {
    var verification =
        new Verification(
            command.ofAnswer(), command.verifiedOn(), command.result(), command.evidence());
    return new Recommendation(
        n, text, agency, madeOn, dueOn, answers, with(verifications, verification));
  }

  public RecommendationStatus status() {
    if (answers.isEmpty()) {
      return RecommendationStatus.MADE;
    }
    return verification().isPresent()
        ? RecommendationStatus.VERIFIED
        : RecommendationStatus.ANSWERED;
  }

  /** The agency's last word. */
  public Optional<Answer> answer() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
  }

  /** What was found of the agency's last word, if anyone has looked. */
  public Optional<Verification> verification() {
    return verifications.stream()
        .filter(verification -> verification.ofAnswer() == answers.size())
        .findFirst();
  }

  /** Whether it was found that everything is done. */
  boolean isSettled() {
    return verification().filter(found -> found.result() == VerificationResult.DONE).isPresent();
  }

  /** The day of the last thing that happened to it. */
  LocalDate lastStep() {
    return Stream.concat(
            answers.stream().map(Answer::answeredOn),
            verifications.stream().map(Verification::verifiedOn))
        .max(LocalDate::compareTo)
        .orElse(madeOn);
  }

  private static <T> List<T> with(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
