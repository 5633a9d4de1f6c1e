package vn.hdnd.cuulong.sessions.opinions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many deputies think what.
 *
 * @param noAnswer those who were asked and have not answered
 */
public record OpinionTally(int agree, int disagree, int other, int noAnswer) {

  /** Counts the opinions of the deputies who were asked. */
  public static OpinionTally of(List<Opinion> opinions, int asked) {
    Map<Stance, Long> counts =
        opinions.stream()
            .map(Opinion::current)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(Opinion.Giving::stance, Collectors.counting()));
    int answered = Arrays.stream(Stance.values()).mapToInt(stance -> count(counts, stance)).sum();
    return new OpinionTally(
        count(counts, Stance.AGREE),
        count(counts, Stance.DISAGREE),
        count(counts, Stance.OTHER),
        asked - answered);
  }

  private static int count(Map<Stance, Long> counts, Stance stance) {
    return counts.getOrDefault(stance, 0L).intValue();
  }
}
