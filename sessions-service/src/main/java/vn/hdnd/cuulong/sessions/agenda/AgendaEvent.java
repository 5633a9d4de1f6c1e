package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/** A fact about the agenda of a session. The title of a closed item is in none of them (S-05). */
public sealed interface AgendaEvent extends DomainEvent {

  /** The Standing Committee began to draft the agenda (S-20). */
  @EventName("vn.hdnd.sessions.agenda-drafted.v1")
  record AgendaDrafted(AggregateId<Agenda> agendaId, AggregateId<Session> sessionId)
      implements AgendaEvent {}

  /** An item was added, or says something else. */
  @EventName("vn.hdnd.sessions.agenda-item-planned.v1")
  record AgendaItemPlanned(
      AggregateId<Agenda> agendaId,
      AggregateId<Session> sessionId,
      int n,
      @Nullable Integer parent,
      AgendaItemKind kind,
      @Nullable String title,
      @Nullable LocalDate day,
      @Nullable Integer minutes,
      @Nullable AggregateId<Resolution> resolutionId,
      boolean closed)
      implements AgendaEvent {

    static AgendaItemPlanned of(Agenda agenda, AgendaItem item) {
      AgendaItemDetails says = item.details();
      return new AgendaItemPlanned(
          agenda.id(),
          agenda.sessionId(),
          item.n(),
          item.parent(),
          says.kind(),
          publicTitle(item),
          says.day(),
          says.minutes(),
          says.resolutionId(),
          says.inPrivate());
    }
  }

  /** An item has another place, and with it another number. */
  @EventName("vn.hdnd.sessions.agenda-item-moved.v1")
  record AgendaItemMoved(
      AggregateId<Agenda> agendaId, int n, @Nullable Integer parent, String number)
      implements AgendaEvent {}

  /** An item was removed from the draft, or withdrawn afterwards. */
  @EventName("vn.hdnd.sessions.agenda-item-removed.v1")
  record AgendaItemRemoved(AggregateId<Agenda> agendaId, int n) implements AgendaEvent {}

  /** The joint conference looked at the agenda (S-21). */
  @EventName("vn.hdnd.sessions.agenda-submitted.v1")
  record AgendaSubmitted(
      AggregateId<Agenda> agendaId, AggregateId<Session> sessionId, LocalDate submittedOn)
      implements AgendaEvent {}

  /** The agenda was sent with the convening decision, or the council approved it. */
  @EventName("vn.hdnd.sessions.agenda-approved.v1")
  record AgendaApproved(
      AggregateId<Agenda> agendaId,
      AggregateId<Session> sessionId,
      ApprovalForm form,
      LocalDate approvedOn,
      @Nullable String decision,
      List<ApprovedItem> items)
      implements AgendaEvent {

    /** An item as it was approved. */
    record ApprovedItem(
        int n, String number, AgendaItemKind kind, @Nullable String title, boolean closed) {}

    static AgendaApproved of(Agenda agenda, AgendaApproval approval) {
      List<ApprovedItem> items =
          agenda.items().inOrder().stream()
              .filter(placed -> placed.number() != null)
              .map(placed ->
                  new ApprovedItem(
                      placed.item().n(),
                      String.valueOf(placed.number()),
                      placed.item().details().kind(),
                      publicTitle(placed.item()),
                      placed.item().details().inPrivate()))
              .toList();
      return new AgendaApproved(
          agenda.id(),
          agenda.sessionId(),
          approval.form(),
          approval.on(),
          approval.document(),
          items);
    }
  }

  /** An approved agenda was changed, for a reason. */
  @EventName("vn.hdnd.sessions.agenda-changed.v1")
  record AgendaChanged(
      AggregateId<Agenda> agendaId,
      AggregateId<Session> sessionId,
      int n,
      AgendaChangeKind change,
      String reason,
      LocalDate changedOn)
      implements AgendaEvent {}

  /** The council deals with an item now. */
  @EventName("vn.hdnd.sessions.agenda-item-taken-up.v1")
  record AgendaItemTakenUp(
      AggregateId<Agenda> agendaId, AggregateId<Session> sessionId, int n, String number)
      implements AgendaEvent {}

  /** The council has finished an item. */
  @EventName("vn.hdnd.sessions.agenda-item-finished.v1")
  record AgendaItemFinished(AggregateId<Agenda> agendaId, AggregateId<Session> sessionId, int n)
      implements AgendaEvent {}

  /** The office recorded when a milestone of the preparation was reached. */
  @EventName("vn.hdnd.sessions.milestone-recorded.v1")
  record MilestoneRecorded(
      AggregateId<Agenda> agendaId,
      AggregateId<Session> sessionId,
      Milestone milestone,
      LocalDate reachedOn)
      implements AgendaEvent {}

  /** H-07: a paper that an item needs was not accepted at the end of its due day. */
  @EventName("vn.hdnd.sessions.paper-late.v1")
  record PaperLate(
      AggregateId<Agenda> agendaId,
      AggregateId<Session> sessionId,
      int n,
      PaperKind kind,
      Milestone milestone,
      LocalDate dueOn)
      implements AgendaEvent {

    static PaperLate of(Agenda agenda, AgendaItem item, PaperKind kind, RequiredPaper.Due due) {
      return new PaperLate(
          agenda.id(), agenda.sessionId(), item.n(), kind, due.milestone(), due.on());
    }
  }

  private static @Nullable String publicTitle(AgendaItem item) {
    return item.details().inPrivate() ? null : item.details().title();
  }
}
