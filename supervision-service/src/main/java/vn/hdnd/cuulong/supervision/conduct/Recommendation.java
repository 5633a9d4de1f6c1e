package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * A task that a conclusion gives to one agency, with all answers and verifications.
 *
 * @param n its number within the supervision, from 1
 * @param madeOn the day of the conclusion
 * @param answers oldest first; a later one replaces an earlier one
 * @param verifications oldest first; each one is about the answer that was the last at its time
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

  /** Why it does not take an action on a day, whatever else the command says. */
  public Optional<Refusal> against(RecommendationAction action, LocalDate day) {
    return switch (action) {
      case ANSWER -> FollowUpRules.notSettled(this).or(() -> FollowUpRules.answersLeft(this, day));
      case VERIFY -> FollowUpRules.answerToVerify(this);
    };
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

  /** Returns the agency's last answer. */
  public Optional<Answer> answer() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
  }

  /** Returns the verification of the agency's last answer, if there is one. */
  public Optional<Verification> verification() {
    return verifications.stream()
        .filter(verification -> verification.ofAnswer() == answers.size())
        .findFirst();
  }

  /** Tells whether it was verified as done. */
  boolean isSettled() {
    return verification().filter(found -> found.result() == VerificationResult.DONE).isPresent();
  }

  /** Returns the day of its last step. */
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
