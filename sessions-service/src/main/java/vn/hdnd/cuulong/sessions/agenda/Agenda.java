package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.DerivedId;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaApproved;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaChanged;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaDrafted;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemFinished;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemMoved;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemPlanned;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemRemoved;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemTakenUp;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaSubmitted;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.MilestoneRecorded;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/**
 * The agenda of one session.
 *
 * @param opensOn the session's opening day
 * @param submittedOn the day of the joint conference (S-21); null before it
 * @param approvals at most one of each form
 * @param changes what was changed after the first approval, oldest first
 * @param milestones the last known day of each milestone that no command of its own records
 */
public record Agenda(
    AggregateId<Agenda> id,
    CouncilId council,
    AggregateId<Session> sessionId,
    LocalDate opensOn,
    AgendaItems items,
    @Nullable LocalDate submittedOn,
    List<AgendaApproval> approvals,
    List<AgendaChange> changes,
    List<MilestoneMet> milestones) {

  public Agenda {
    approvals = List.copyOf(approvals);
    changes = List.copyOf(changes);
    milestones = List.copyOf(milestones);
  }

  /** Returns the id of a session's agenda; there is never another one. */
  public static AggregateId<Agenda> idOf(CouncilId council, AggregateId<Session> sessionId) {
    return new AggregateId<>(DerivedId.of(council, DraftingAgenda.TYPE.name(), sessionId.value()));
  }

  static Decision<Agenda> draft(Session session) {
    AggregateId<Agenda> id = idOf(session.council(), session.id());
    return Decision.unless(
        AgendaRules.sessionNotClosed(session),
        () ->
            Decision.accepted(
                new Agenda(
                    id,
                    session.council(),
                    session.id(),
                    session.opensOn(),
                    AgendaItems.NONE,
                    null,
                    List.of(),
                    List.of(),
                    List.of()),
                new AgendaDrafted(id, session.id())));
  }

  Decision<Agenda> add(
      AddAgendaItem command, Session session, Optional<Resolution> draft, LocalDate today) {
    return Decision.unless(
        AgendaGate.against(AgendaAction.ADD_ITEM, this, session)
            .or(() -> AgendaItemRules.belowAStandingItem(command.parent(), items, 0, 1))
            .or(() -> against(command.details(), 0, draft))
            .or(() -> AgendaRules.saysWhy(isApproved(), command.reason())),
        () -> {
          AgendaItems more = items.with(command.parent(), command.details());
          AgendaItem added = more.find(more.given()).orElseThrow();
          return changed(
              more,
              added,
              AgendaChangeKind.ADDED,
              command.reason(),
              today,
              AgendaItemPlanned.of(this, added));
        });
  }

  Decision<Agenda> change(
      int n,
      ChangeAgendaItem command,
      Session session,
      Optional<Resolution> draft,
      LocalDate today) {
    return on(
        n,
        item ->
            Decision.unless(
                AgendaGate.against(AgendaItemAction.CHANGE, item, this, session, today)
                    .or(() -> AgendaItemRules.saysSomethingElse(item, command.details()))
                    .or(() -> against(command.details(), n, draft))
                    .or(() -> AgendaRules.saysWhy(isApproved(), command.reason())),
                () -> {
                  AgendaItem other = item.saying(command.details());
                  return changed(
                      items.changing(n, before -> other),
                      other,
                      AgendaChangeKind.CHANGED,
                      command.reason(),
                      today,
                      AgendaItemPlanned.of(this, other));
                }));
  }

  Decision<Agenda> move(int n, MoveAgendaItem command, Session session, LocalDate today) {
    return on(
        n,
        item ->
            Decision.unless(
                AgendaGate.against(AgendaItemAction.MOVE, item, this, session, today)
                    .or(() ->
                        AgendaItemRules.belowAStandingItem(
                            command.parent(), items, n, items.heightOf(n)))
                    .or(() -> AgendaRules.saysWhy(isApproved(), command.reason())),
                () -> {
                  AgendaItems moved = items.moving(item, command.parent(), command.position());
                  return changed(
                      moved,
                      item,
                      AgendaChangeKind.MOVED,
                      command.reason(),
                      today,
                      new AgendaItemMoved(id, n, command.parent(), numberOf(moved, n)));
                }));
  }

  /** A draft forgets the item; afterwards it is withdrawn for a reason, and stays in the record. */
  Decision<Agenda> remove(int n, @Nullable String reason, Session session, LocalDate today) {
    return on(
        n,
        item ->
            Decision.unless(
                AgendaGate.against(AgendaItemAction.REMOVE, item, this, session, today)
                    .or(() -> AgendaRules.saysWhy(submittedOn != null, reason)),
                () ->
                    changed(
                        submittedOn == null || reason == null
                            ? items.without(n)
                            : items.changing(n, before -> before.withdrawnFor(reason)),
                        item,
                        AgendaChangeKind.WITHDRAWN,
                        reason,
                        today,
                        new AgendaItemRemoved(id, n))));
  }

  Decision<Agenda> submit(LocalDate on, Session session) {
    return Decision.unless(
        AgendaGate.against(AgendaAction.SUBMIT, this, session),
        () ->
            Decision.accepted(
                new Agenda(
                    id, council, sessionId, opensOn, items, on, approvals, changes, milestones),
                new AgendaSubmitted(id, sessionId, on)));
  }

  Decision<Agenda> approve(AgendaApproval approval, Session session) {
    return Decision.unless(
        AgendaGate.against(AgendaAction.APPROVE, this, session)
            .or(() -> AgendaRules.notApprovedBy(approval.form(), this))
            .or(() -> AgendaRules.notBeforeItsSubmission(approval, submittedOn))
            .or(() -> AgendaRules.inItsTime(approval, this, session)),
        () ->
            Decision.accepted(
                new Agenda(
                    id,
                    council,
                    sessionId,
                    opensOn,
                    items,
                    submittedOn,
                    Stream.concat(approvals.stream(), Stream.of(approval)).toList(),
                    changes,
                    milestones),
                AgendaApproved.of(this, approval)));
  }

  Decision<Agenda> takeUp(int n, Session session, Instant at, LocalDate today) {
    return on(
        n,
        item ->
            Decision.unless(
                AgendaGate.against(AgendaItemAction.TAKE_UP, item, this, session, today),
                () ->
                    Decision.accepted(
                        with(items.changing(n, now -> now.takenUp(at)), changes),
                        new AgendaItemTakenUp(id, sessionId, n, numberOf(items, n)))));
  }

  Decision<Agenda> finish(int n, Session session, Instant at, LocalDate today) {
    return on(
        n,
        item ->
            Decision.unless(
                AgendaGate.against(AgendaItemAction.FINISH, item, this, session, today),
                () ->
                    Decision.accepted(
                        with(items.changing(n, now -> now.finished(at)), changes),
                        new AgendaItemFinished(id, sessionId, n))));
  }

  /** Records when a milestone was reached; another day corrects the one before. */
  Decision<Agenda> record(MilestoneMet met) {
    return Decision.unless(
        AgendaRules.recordedByItself(met.milestone())
            .or(() -> AgendaRules.saysSomethingNew(met, this)),
        () -> {
          var known = new ArrayList<>(milestones);
          known.removeIf(before -> before.milestone() == met.milestone());
          known.add(met);
          return Decision.accepted(
              new Agenda(
                  id, council, sessionId, opensOn, items, submittedOn, approvals, changes, known),
              new MilestoneRecorded(id, sessionId, met.milestone(), met.on()));
        });
  }

  public AgendaStage stage() {
    if (isApproved()) {
      return changes.isEmpty() ? AgendaStage.APPROVED : AgendaStage.CHANGED;
    }
    return submittedOn == null ? AgendaStage.DRAFTED : AgendaStage.SUBMITTED;
  }

  public Optional<AgendaApproval> approvalBy(ApprovalForm form) {
    return approvals.stream().filter(approval -> approval.form() == form).findFirst();
  }

  private boolean isApproved() {
    return !approvals.isEmpty();
  }

  private Optional<Refusal> against(AgendaItemDetails details, int n, Optional<Resolution> draft) {
    return AgendaItemRules.withinTheSession(details, opensOn)
        .or(() -> AgendaItemRules.onlyReportsHaveContents(details))
        .or(() -> AgendaItemRules.fitsItsDraft(details, this, draft))
        .or(() -> AgendaItemRules.draftOnce(details, items, n))
        .or(() -> AgendaItemRules.statesItsGround(details, opensOn));
  }

  private Decision<Agenda> on(int n, Function<AgendaItem, Decision<Agenda>> decision) {
    return items
        .find(n)
        .map(decision)
        .orElseGet(() -> Decision.refused(SessionsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  private static String numberOf(AgendaItems items, int n) {
    return items.placed(n).map(PlacedItem::number).orElseThrow();
  }

  /** After the approval a change stays in the record and is published with its reason. */
  private Decision<Agenda> changed(
      AgendaItems now,
      AgendaItem item,
      AgendaChangeKind kind,
      @Nullable String reason,
      LocalDate today,
      DomainEvent event) {
    if (!isApproved() || reason == null) {
      return Decision.accepted(with(now, changes), event);
    }
    var change = new AgendaChange(item.n(), kind, item.details().title(), reason, today);
    return Decision.accepted(
        with(now, Stream.concat(changes.stream(), Stream.of(change)).toList()),
        event,
        new AgendaChanged(id, sessionId, item.n(), kind, reason, today));
  }

  private Agenda with(AgendaItems others, List<AgendaChange> more) {
    return new Agenda(
        id, council, sessionId, opensOn, others, submittedOn, approvals, more, milestones);
  }
}
