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
import vn.hdnd.cuulong.petitions.casework.PetitionEvent;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionClosed;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionGuided;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionReminded;
import vn.hdnd.cuulong.platform.events.EventType;

@Schema(name = "TimelineEntry", description = "One step of a petition.")
record TimelineEntry(
    @Schema(description = "Type of the step's event.") String type,
    @Schema(description = "Day of the step.") LocalDate on,
    @Schema(description = "Body and document, where there are any.") @Nullable String detail) {

  /** Returns the steps of a petition by day; within a day in the order of handling. */
  static List<TimelineEntry> of(Petition petition) {
    return Stream.of(received(petition), sent(petition), reminded(petition), ended(petition))
        .flatMap(steps -> steps)
        .map(step -> petition.kind().secret() ? step.ofADenunciation() : step)
        .sorted(Comparator.comparing(TimelineEntry::on))
        .toList();
  }

  private static Stream<TimelineEntry> received(Petition petition) {
    var entered = petition.registration();
    return Stream.of(
        step(PetitionReceived.class, entered.receivedOn(), entered.paperFileNumber(), null));
  }

  private static Stream<TimelineEntry> sent(Petition petition) {
    return Stream.concat(
        Stream.ofNullable(petition.forwarding())
            .map(to ->
                step(
                    PetitionForwarded.class, to.forwardedOn(), to.toAgency(), to.documentNumber())),
        Stream.ofNullable(petition.guidance())
            .map(given ->
                step(PetitionGuided.class, given.guidedOn(), given.documentNumber(), null)));
  }

  private static Stream<TimelineEntry> reminded(Petition petition) {
    return petition.reminders().stream()
        .map(each -> step(PetitionReminded.class, each.remindedOn(), each.documentNumber(), null));
  }

  private static Stream<TimelineEntry> ended(Petition petition) {
    return Stream.concat(
        Stream.ofNullable(petition.answer())
            .map(given ->
                step(
                    PetitionAnswered.class,
                    given.answeredOn(),
                    given.agency(),
                    given.documentNumber())),
        Stream.ofNullable(petition.closing())
            .map(end -> step(PetitionClosed.class, end.closedOn(), end.reason().name(), null)));
  }

  /** The same step by the name of its event for a denunciation, whose events are their own. */
  private TimelineEntry ofADenunciation() {
    return new TimelineEntry(type.replace(".petition-", ".denunciation-"), on, detail);
  }

  private static TimelineEntry step(
      Class<? extends PetitionEvent> event,
      LocalDate on,
      @Nullable String what,
      @Nullable String document) {
    String detail =
        Stream.of(what, document).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    return new TimelineEntry(EventType.nameOf(event), on, detail.isEmpty() ? null : detail);
  }
}
