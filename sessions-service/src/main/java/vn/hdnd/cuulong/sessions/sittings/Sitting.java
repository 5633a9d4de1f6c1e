package vn.hdnd.cuulong.sessions.sittings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.AttendanceRecorded;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.QuorumLost;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.QuorumReached;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.SittingClosed;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.SittingOpened;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A sitting (phiên họp) of a session, with its roll.
 *
 * @param number running within the session
 * @param roll the deputies in office on the day, as they were when it opened (V-07)
 * @param quorum how many of them have to be present (S-13)
 * @param closedAt null while it is open
 */
public record Sitting(
    AggregateId<Sitting> id,
    CouncilId council,
    AggregateId<Session> sessionId,
    AggregateId<CouncilTerm> termId,
    int number,
    LocalDate day,
    List<RollEntry> roll,
    int quorum,
    Instant openedAt,
    @Nullable Instant closedAt) {

  public Sitting {
    roll = List.copyOf(roll);
  }

  static Decision<Sitting> open(
      AggregateId<Sitting> id, Session session, Roll roll, OpenSitting command, Instant at) {
    LocalDate day = command.day();
    return Decision.unless(
        SittingRules.withinTheSession(day, session)
            .or(() -> SittingRules.namesEveryDeputy(roll, day)),
        () -> {
          var sitting =
              new Sitting(
                  id,
                  session.council(),
                  session.id(),
                  session.termId(),
                  command.number(),
                  day,
                  roll.entries(),
                  QuorumLaw.on(day).value().votesNeeded(roll.size()),
                  at,
                  null);
          return Decision.accepted(sitting, SittingOpened.of(sitting));
        });
  }

  /** Why it does not take an action on a day, or on an earlier one, whatever the command says. */
  public Optional<Refusal> against(SittingAction action, LocalDate today) {
    return switch (action) {
      case RECORD_ATTENDANCE, CHECK_IN, CLOSE ->
          notClosedBefore().or(() -> SittingRules.onItsDay(day, today));
    };
  }

  /** Decides about the presence of one deputy. */
  Decision<Sitting> record(RecordAttendance command, LocalDate today) {
    return Decision.unless(
        against(SittingAction.RECORD_ATTENDANCE, today)
            .or(() -> SittingRules.onTheRoll(entry(command.deputyId())))
            .or(() -> SittingRules.saysSomethingNew(entry(command.deputyId()), command))
            .or(() -> SittingRules.absenceHasItsReason(command)),
        () -> recorded(command));
  }

  Decision<Sitting> close(Instant at, LocalDate today, boolean polling) {
    return Decision.unless(
        against(SittingAction.CLOSE, today).or(() -> SittingRules.notWhilePolling(polling)),
        () ->
            Decision.accepted(
                new Sitting(
                    id, council, sessionId, termId, number, day, roll, quorum, openedAt, at),
                SittingClosed.of(this)));
  }

  public SittingStatus status() {
    return closedAt == null ? SittingStatus.OPEN : SittingStatus.CLOSED;
  }

  public Optional<RollEntry> entry(AggregateId<Deputy> deputyId) {
    return roll.stream().filter(entry -> entry.deputyId().equals(deputyId)).findFirst();
  }

  /** Returns the deputies who are present now. */
  public Set<AggregateId<Deputy>> present() {
    return roll.stream()
        .filter(RollEntry::attends)
        .map(RollEntry::deputyId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** S-13: whether enough deputies are present to decide. */
  public boolean hasQuorum() {
    return present().size() >= quorum;
  }

  /** S-13: the source of the quorum. */
  public String quorumCitation() {
    return QuorumLaw.on(day).citation();
  }

  /** A session has one sitting with a number. */
  public Set<String> claims() {
    return Set.of(sessionId + "/" + number);
  }

  private Decision<Sitting> recorded(RecordAttendance command) {
    Sitting now = with(command);
    var events = new ArrayList<DomainEvent>();
    events.add(new AttendanceRecorded(id, command.deputyId(), command.presence()));
    if (now.hasQuorum() && !hasQuorum()) {
      events.add(QuorumReached.of(now));
    }
    if (hasQuorum() && !now.hasQuorum()) {
      events.add(QuorumLost.of(now));
    }
    return Decision.accepted(now, events);
  }

  private Sitting with(RecordAttendance command) {
    List<RollEntry> changed =
        roll.stream()
            .map(entry ->
                entry.deputyId().equals(command.deputyId())
                    ? entry.as(command.presence(), command.reason())
                    : entry)
            .toList();
    return new Sitting(
        id, council, sessionId, termId, number, day, changed, quorum, openedAt, closedAt);
  }

  private Optional<Refusal> notClosedBefore() {
    return closedAt == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.SITTING_ALREADY_CLOSED,
                Map.of("number", Integer.toString(number))));
  }
}
