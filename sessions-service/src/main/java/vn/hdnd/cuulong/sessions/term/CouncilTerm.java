package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.platform.text.IdentityKey;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.TermEvent.CouncilTermSetUp;
import vn.hdnd.cuulong.sessions.term.TermEvent.DeputiesInOfficeChanged;

/**
 * One term of one council. A merged council is a different council with another id, so its term is
 * a different body even if the term's number continues (S-07).
 *
 * @param deputies the number in office with its first day; oldest first
 */
public record CouncilTerm(
    AggregateId<CouncilTerm> id,
    CouncilId council,
    String term,
    LocalDate startsOn,
    List<DeputyCount> deputies) {

  public static final StoredPath STARTS_ON = StoredPath.in(CouncilTerm.class, "startsOn");

  /** More changes than a term of five years has sessions and months together. */
  static final int MOST_COUNTS = 200;

  public CouncilTerm {
    deputies = List.copyOf(deputies);
  }

  public static Decision<CouncilTerm> setUp(
      CouncilId council, AggregateId<CouncilTerm> id, SetUpTerm command) {
    var first = new DeputyCount(command.startsOn(), command.deputiesInOffice());
    return Decision.accepted(
        new CouncilTerm(id, council, command.term(), command.startsOn(), List.of(first)),
        new CouncilTermSetUp(id, command.term(), command.startsOn(), command.deputiesInOffice()));
  }

  /** Why it does not take an action on a day, or on an earlier one, whatever the command says. */
  public Optional<Refusal> against(TermAction action, LocalDate day) {
    return switch (action) {
      case CHANGE_DEPUTIES -> notBeforeTheTerm(SessionsRefusal.CHANGE_BEFORE_TERM, day);
    };
  }

  public Decision<CouncilTerm> change(ChangeDeputiesInOffice command) {
    return Decision.unless(
        against(TermAction.CHANGE_DEPUTIES, command.from()).or(() -> roomFor(command)),
        () ->
            Decision.accepted(
                with(new DeputyCount(command.from(), command.inOffice())),
                new DeputiesInOfficeChanged(id, command.from(), command.inOffice())));
  }

  /** A change for a day with a number corrects it, and does not count towards the limit. */
  private Optional<Refusal> roomFor(ChangeDeputiesInOffice command) {
    boolean corrects = deputies.stream().anyMatch(count -> count.from().equals(command.from()));
    return OfficeRule.broken(
        !corrects && deputies.size() >= MOST_COUNTS,
        SessionsRefusal.DEPUTIES_CHANGED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_COUNTS)));
  }

  /** V-07: returns the deputies in office on a day; empty before the term. */
  public Optional<Integer> inOfficeOn(LocalDate day) {
    return deputies.stream()
        .filter(count -> !count.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(DeputyCount::inOffice);
  }

  /** O-08: nothing in a term happens before it begins. */
  public Optional<Refusal> notBeforeTheTerm(SessionsRefusal reason, LocalDate day) {
    return OfficeRule.broken(
            day.isBefore(startsOn),
            reason,
            Map.of("date", day.toString(), "startsOn", startsOn.toString()))
        .map(no -> no.citing(TermLaw.ofTheTermOn(startsOn)));
  }

  /** O-08: nothing in a term begins after the next one has begun. */
  public Optional<Refusal> notAfterTheTerm(LocalDate day, Optional<LocalDate> nextTerm) {
    return nextTerm
        .filter(start -> !day.isBefore(start))
        .map(start ->
            Refusal.of(
                    SessionsRefusal.SESSION_AFTER_TERM,
                    Map.of("date", day.toString(), "nextStartsOn", start.toString()))
                .citing(TermLaw.ofTheTermOn(start)));
  }

  /** A council has one term with a number, in any spelling. */
  public Set<String> claims() {
    return Set.of(council + "/" + IdentityKey.of(term));
  }

  private CouncilTerm with(DeputyCount count) {
    List<DeputyCount> all =
        Stream.concat(
                deputies.stream().filter(other -> !other.from().equals(count.from())),
                Stream.of(count))
            .sorted(Comparator.comparing(DeputyCount::from))
            .toList();
    return new CouncilTerm(id, council, term, startsOn, all);
  }
}
