package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.supervision.conduct.Recommendation;
import vn.hdnd.cuulong.supervision.conduct.Supervision;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationAnswered;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationVerified;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.SupervisionConcluded;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.SupervisionOpened;

@Schema(name = "TimelineEntry", description = "One step of a supervision.")
record TimelineEntry(
    @Schema(
            description = "Type of the step's event.",
            example = "vn.hdnd.supervision.recommendation-answered.v1")
        String type,
    @Schema(description = "Day of the step.") LocalDate on,
    @Schema(
            description = "Number of recommendations; or number, agency and result of one.",
            example = "1 · Sở Nông nghiệp và Môi trường · PARTLY_DONE")
        @Nullable String detail) {

  /** Returns the steps by day; within a day in the order of the recommendations. */
  static List<TimelineEntry> of(Supervision supervision) {
    return Stream.concat(
            ofItself(supervision),
            supervision.recommendations().stream().flatMap(TimelineEntry::followUp))
        .sorted(Comparator.comparing(TimelineEntry::on))
        .toList();
  }

  private static Stream<TimelineEntry> ofItself(Supervision supervision) {
    String made = Integer.toString(supervision.recommendations().size());
    return Stream.concat(
        Stream.of(
            new TimelineEntry(
                EventType.nameOf(SupervisionOpened.class), supervision.openedOn(), null)),
        Stream.ofNullable(supervision.conclusion())
            .map(end ->
                new TimelineEntry(
                    EventType.nameOf(SupervisionConcluded.class), end.concludedOn(), made)));
  }

  private static Stream<TimelineEntry> followUp(Recommendation of) {
    return Stream.concat(
        of.answers().stream()
            .map(each ->
                step(
                    EventType.nameOf(RecommendationAnswered.class),
                    each.answeredOn(),
                    of,
                    each.result())),
        of.verifications().stream()
            .map(each ->
                step(
                    EventType.nameOf(RecommendationVerified.class),
                    each.verifiedOn(),
                    of,
                    each.result())));
  }

  private static TimelineEntry step(
      String type, LocalDate on, Recommendation recommendation, Enum<?> result) {
    return new TimelineEntry(
        type,
        on,
        "%d · %s · %s".formatted(recommendation.n(), recommendation.agency(), result.name()));
  }
}
