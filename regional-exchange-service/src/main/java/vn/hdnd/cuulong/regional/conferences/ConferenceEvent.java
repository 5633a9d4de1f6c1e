package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WrittenAsAbstract;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.practices.Practice;

/** A fact about a conference or one of its papers. */
public sealed interface ConferenceEvent extends DomainEvent {

  /** A conference was announced. */
  @EventName("vn.hdnd.regional.conference-announced.v1")
  record ConferenceAnnounced(
      AggregateId<Conference> conferenceId,
      String title,
      int ordinal,
      String term,
      String host,
      LocalDate from,
      LocalDate to,
      String theme,
      List<String> subEvents)
      implements ConferenceEvent {}

  /**
   * A council submitted a paper. One field is called {@code abstract} in JSON, which is a reserved
   * word in Java.
   */
  @EventName("vn.hdnd.regional.paper-submitted.v1")
  record PaperSubmitted(
      AggregateId<Conference> conferenceId,
      int paper,
      CouncilId council,
      String title,
      @WrittenAsAbstract String summary,
      @Nullable AggregateId<Practice> practiceId)
      implements ConferenceEvent {}

  /** A paper was accepted. */
  @EventName("vn.hdnd.regional.paper-accepted.v1")
  record PaperAccepted(
      AggregateId<Conference> conferenceId, int paper, CouncilId council, LocalDate acceptedOn)
      implements ConferenceEvent {}
}
