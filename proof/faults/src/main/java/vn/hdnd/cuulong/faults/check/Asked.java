package vn.hdnd.cuulong.faults.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.history.Answer;
import vn.hdnd.cuulong.faults.history.Attempt;

/**
 * One command as its client knows it.
 *
 * @param attempts all under the one key, at least one
 */
record Asked(String key, List<Attempt> attempts) {

  /** A positive answer, and the attempt that received it. */
  record Yes(Attempt attempt, Answer.Acknowledged answer) {

    String witness() {
      return Asked.witness(attempt);
    }
  }

  Stream<Yes> yeses() {
    return attempts.stream()
        .sorted(Comparator.comparing(Attempt::ended))
        .flatMap(attempt ->
            attempt.answer() instanceof Answer.Acknowledged yes
                ? Stream.of(new Yes(attempt, yes))
                : Stream.empty());
  }

  /** Returns the first positive answer; the command was done when it arrived. */
  Optional<Yes> yes() {
    return yeses().findFirst();
  }

  /** Returns the beginning of the first attempt. */
  Instant began() {
    return attempts.stream().map(Attempt::began).min(Comparator.naturalOrder()).orElse(Instant.MAX);
  }

  boolean isRefused() {
    return attempts.stream().allMatch(attempt -> attempt.answer() instanceof Answer.Refused);
  }

  Attempt first() {
    return attempts.getFirst();
  }

  static String witness(Attempt attempt) {
    return "attempt %d/%d of %s, key %s"
        .formatted(attempt.client(), attempt.number(), attempt.kind(), attempt.key());
  }
}
