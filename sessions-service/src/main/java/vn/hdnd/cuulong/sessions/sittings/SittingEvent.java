package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/** A fact about a sitting. */
public sealed interface SittingEvent extends DomainEvent {

  /** A sitting opened, with a roll of all deputies in office. */
  @EventName("vn.hdnd.sessions.sitting-opened.v1")
  record SittingOpened(
      AggregateId<Sitting> sittingId,
      AggregateId<Session> sessionId,
      int number,
      LocalDate day,
      int deputiesInOffice,
      int quorum)
      implements SittingEvent {

    static SittingOpened of(Sitting sitting) {
      return new SittingOpened(
          sitting.id(),
          sitting.sessionId(),
          sitting.number(),
          sitting.day(),
          sitting.roll().size(),
          sitting.quorum());
    }
  }

  /** A deputy came, left or is absent. The reason of an absence stays with the office. */
  @EventName("vn.hdnd.sessions.attendance-recorded.v1")
  record AttendanceRecorded(
      AggregateId<Sitting> sittingId, AggregateId<Deputy> deputyId, Presence presence)
      implements SittingEvent {}

  /** Enough deputies are present to decide. */
  @EventName("vn.hdnd.sessions.quorum-reached.v1")
  record QuorumReached(
      AggregateId<Sitting> sittingId, int present, int deputiesInOffice, int quorum)
      implements SittingEvent {

    static QuorumReached of(Sitting sitting) {
      return new QuorumReached(
          sitting.id(), sitting.present().size(), sitting.roll().size(), sitting.quorum());
    }
  }

  /** Too few deputies are left to decide. */
  @EventName("vn.hdnd.sessions.quorum-lost.v1")
  record QuorumLost(AggregateId<Sitting> sittingId, int present, int deputiesInOffice, int quorum)
      implements SittingEvent {

    static QuorumLost of(Sitting sitting) {
      return new QuorumLost(
          sitting.id(), sitting.present().size(), sitting.roll().size(), sitting.quorum());
    }
  }

  /** A sitting closed; the deputies who were present at its end. */
  @EventName("vn.hdnd.sessions.sitting-closed.v1")
  record SittingClosed(
      AggregateId<Sitting> sittingId,
      AggregateId<Session> sessionId,
      LocalDate day,
      int present,
      int deputiesInOffice)
      implements SittingEvent {

    static SittingClosed of(Sitting sitting) {
      return new SittingClosed(
          sitting.id(),
          sitting.sessionId(),
          sitting.day(),
          sitting.present().size(),
          sitting.roll().size());
    }
  }
}
