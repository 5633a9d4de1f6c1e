package vn.hdnd.cuulong.sessions.papers;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.files.FileType;

/** A fact about a paper of a session. */
public sealed interface PaperEvent extends DomainEvent {

  /** A paper is on the list of the session's papers; its file is still to come. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.paper-registered.v1")
  record PaperRegistered(
      AggregateId<Paper> paperId,
      AggregateId<Session> sessionId,
      PaperKind kind,
      String title,
      @Nullable String number,
      @Nullable String issuer,
      Secrecy secrecy,
      @Nullable Integer agendaItem)
      implements PaperEvent {

    static PaperRegistered of(Paper paper) {
      PaperDetails details = paper.details();
      return new PaperRegistered(
          paper.id(),
          paper.sessionId(),
          details.kind(),
          details.title(),
          details.number(),
          details.issuer(),
          details.secrecy(),
          details.agendaItem());
    }
  }

  /** The first file of a paper has come. */
  @EventName("vn.hdnd.sessions.paper-filed.v1")
  record PaperFiled(
      AggregateId<Paper> paperId,
      AggregateId<Session> sessionId,
      int version,
      String digest,
      long size,
      FileType type)
      implements PaperEvent {

    static PaperFiled of(Paper paper, PaperVersion version) {
      return new PaperFiled(
          paper.id(),
          paper.sessionId(),
          version.n(),
          version.digest(),
          version.size(),
          version.type());
    }
  }

  /** A new version of a paper has come; the earlier ones are kept. */
  @EventName("vn.hdnd.sessions.paper-replaced.v1")
  record PaperReplaced(
      AggregateId<Paper> paperId,
      AggregateId<Session> sessionId,
      int version,
      String digest,
      long size,
      FileType type)
      implements PaperEvent {

    static PaperReplaced of(Paper paper, PaperVersion version) {
      return new PaperReplaced(
          paper.id(),
          paper.sessionId(),
          version.n(),
          version.digest(),
          version.size(),
          version.type());
    }
  }

  /** The office sent the newest version back. */
  @EventName("vn.hdnd.sessions.paper-returned.v1")
  record PaperReturned(
      AggregateId<Paper> paperId, AggregateId<Session> sessionId, int version, String reason)
      implements PaperEvent {}

  /** The newest version is what the deputies read from now on. */
  @EventName("vn.hdnd.sessions.paper-accepted.v1")
  record PaperAccepted(AggregateId<Paper> paperId, AggregateId<Session> sessionId, int version)
      implements PaperEvent {}

  /** The paper is none of the session's any more. */
  @EventName("vn.hdnd.sessions.paper-withdrawn.v1")
  record PaperWithdrawn(AggregateId<Paper> paperId, AggregateId<Session> sessionId, String reason)
      implements PaperEvent {}
}
