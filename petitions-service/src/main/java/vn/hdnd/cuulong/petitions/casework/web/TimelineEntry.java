package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionEvents;

@Schema(name = "TimelineEntry", description = "One step of a petition.")
record TimelineEntry(
    @Schema(description = "Type of the step's event.") String type,
    @Schema(description = "Day of the step.") LocalDate on,
    @Schema(description = "Body and document, where there are any.") @Nullable String detail) {

  /** Returns the steps of a petition by day; within a day in the order of handling. */
  static List<TimelineEntry> of(Petition petition) {
    return Stream.of(received(petition), sent(petition), reminded(petition), ended(petition))
        .flatMap(steps -> steps)
        .map(step ->
            new TimelineEntry(
                PetitionEvents.ofKind(petition.kind(), step.type()), step.on(), step.detail()))
        .sorted(Comparator.comparing(TimelineEntry::on))
        .toList();
  }

  private static Stream<TimelineEntry> received(Petition petition) {
    var entered = petition.registration();
    return Stream.of(
        step(PetitionEvents.RECEIVED, entered.receivedOn(), entered.paperFileNumber(), null));
  }

  private static Stream<TimelineEntry> sent(Petition petition) {
    return Stream.concat(
        Stream.ofNullable(petition.forwarding())
            .map(to ->
                step(
                    PetitionEvents.FORWARDED,
                    to.forwardedOn(),
                    to.toAgency(),
                    to.documentNumber())),
        Stream.ofNullable(petition.guidance())
            .map(given ->
                step(PetitionEvents.GUIDED, given.guidedOn(), given.documentNumber(), null)));
  }

  private static Stream<TimelineEntry> reminded(Petition petition) {
    return petition.reminders().stream()
        .map(each -> step(PetitionEvents.REMINDED, each.remindedOn(), each.documentNumber(), null));
  }

  private static Stream<TimelineEntry> ended(Petition petition) {
    return Stream.concat(
        Stream.ofNullable(petition.answer())
            .map(given ->
                step(
                    PetitionEvents.ANSWERED,
                    given.answeredOn(),
                    given.agency(),
                    given.documentNumber())),
        Stream.ofNullable(petition.closing())
            .map(end -> step(PetitionEvents.CLOSED, end.closedOn(), end.reason().name(), null)));
  }

  private static TimelineEntry step(
      String type, LocalDate on, @Nullable String what, @Nullable String document) {
    String detail =
        Stream.of(what, document).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    return new TimelineEntry(type, on, detail.isEmpty() ? null : detail);
  }
}
