package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyAccountLinked;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyCorrected;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyListed;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent.DeputyStateChanged;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A deputy of one council body.
 *
 * @param details what is said of the person, and may be corrected
 * @param since first day of the mandate
 * @param states the states with their first days, oldest first; the first is active
 * @param corrections why the details were corrected, oldest first
 */
public record Deputy(
    AggregateId<Deputy> id,
    CouncilId council,
    AggregateId<CouncilTerm> termId,
    DeputyDetails details,
    LocalDate since,
    List<DeputyStateChange> states,
    List<DeputyCorrection> corrections) {

  public static final StoredPath TERM = StoredPath.in(Deputy.class, "termId");
  public static final StoredPath ACCOUNT = StoredPath.in(Deputy.class, "details", "account");

  public Deputy {
    states = List.copyOf(states);
    corrections = List.copyOf(corrections);
  }

  static Decision<Deputy> list(AggregateId<Deputy> id, CouncilTerm term, ListDeputy command) {
    return Decision.unless(
        term.notBeforeTheTerm(SessionsRefusal.DEPUTY_BEFORE_TERM, command.since()),
        () -> {
          var deputy =
              new Deputy(
                  id,
                  term.council(),
                  term.id(),
                  command.details(),
                  command.since(),
                  List.of(new DeputyStateChange(command.since(), DeputyState.ACTIVE, null)),
                  List.of());
          var events = new ArrayList<DomainEvent>();
          events.add(DeputyListed.of(deputy));
          deputy.linked(null).forEach(events::add);
          return Decision.accepted(deputy, events);
        });
  }

  /** Why it does not take an action on a day, or on an earlier one, whatever the command says. */
  public Optional<Refusal> against(DeputyAction action, LocalDate day) {
    return switch (action) {
      case CHANGE_STATE ->
          notLeftBefore()
              .or(() -> DeputyRules.notBefore(states.getLast().from(), day))
              .or(() -> DeputyRules.roomForMore(states.size()));
      case CORRECT -> DeputyRules.roomForAnotherCorrection(corrections.size());
    };
  }

  /** Decides about a change of state. */
  Decision<Deputy> change(ChangeDeputyState command) {
    DeputyStateChange now = states.getLast();
    return Decision.unless(
        against(DeputyAction.CHANGE_STATE, command.from())
            .or(() -> DeputyRules.changes(now.state(), command.state()))
            .or(() -> DeputyRules.namesItsDecision(command)),
        () -> {
          var next = new DeputyStateChange(command.from(), command.state(), command.decision());
          return Decision.accepted(
              new Deputy(
                  id,
                  council,
                  termId,
                  details,
                  since,
                  Stream.concat(states.stream(), Stream.of(next)).toList(),
                  corrections),
              DeputyStateChanged.of(this, next));
        });
  }

  /** Decides about a correction of what was mistyped. */
  Decision<Deputy> correct(CorrectDeputy command, LocalDate today) {
    return Decision.unless(
        against(DeputyAction.CORRECT, today)
            .or(() -> DeputyRules.correctsSomething(details, command.details())),
        () -> {
          var why = new DeputyCorrection(today, command.reason());
          var corrected =
              new Deputy(
                  id,
                  council,
                  termId,
                  command.details(),
                  since,
                  states,
                  Stream.concat(corrections.stream(), Stream.of(why)).toList());
          var events = new ArrayList<DomainEvent>();
          events.add(DeputyCorrected.of(corrected));
          corrected.linked(details.account()).forEach(events::add);
          return Decision.accepted(corrected, events);
        });
  }

  public String name() {
    return details.name();
  }

  public @Nullable String group() {
    return details.group();
  }

  /** Returns the state on a day; empty before the mandate. */
  public Optional<DeputyState> stateOn(LocalDate day) {
    return states.stream()
        .filter(change -> !change.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(DeputyStateChange::state);
  }

  /** V-07: whether the deputy counts among all deputies; a suspended one does. */
  public boolean isInOfficeOn(LocalDate day) {
    return stateOn(day).filter(DeputyState::isInOffice).isPresent();
  }

  /** O-11: whether the deputy may act as one. */
  public boolean isActiveOn(LocalDate day) {
    return stateOn(day).filter(state -> state == DeputyState.ACTIVE).isPresent();
  }

  /** An account signs in as one deputy of a term. */
  public Set<String> claims() {
    return details.account() == null ? Set.of() : Set.of(termId + "/" + details.account());
  }

  private Stream<DomainEvent> linked(@Nullable String before) {
    return Objects.equals(before, details.account())
        ? Stream.of()
        : Stream.of(new DeputyAccountLinked(id, details.account()));
  }

  private Optional<Refusal> notLeftBefore() {
    DeputyStateChange now = states.getLast();
    return now.state().isInOffice()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(SessionsRefusal.DEPUTY_LEFT_OFFICE, Map.of("from", now.from().toString())));
  }
}
