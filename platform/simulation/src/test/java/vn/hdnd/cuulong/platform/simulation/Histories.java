package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import vn.hdnd.cuulong.platform.commands.CommandOutcome.Done;

/** Compares what clients were told with the valid data. */
final class Histories {

  private final Map<String, List<Event>> truth;
  private final Data data;
  private final List<Request> requests;
  private final List<Deadline> deadlines;

  Histories(
      Map<String, List<Event>> truth,
      Data data,
      List<Customer> customers,
      List<Deadline> deadlines) {
    this.truth = truth;
    this.data = data;
    this.deadlines = deadlines;
    this.requests =
        Stream.concat(
                customers.stream().flatMap(each -> each.requests().stream()),
                deadlines.stream().map(Deadline::wish))
            .toList();
  }

  void check() {
    requests.forEach(this::answersAreTrue);
    deadlines.forEach(this::hadItsEffect);
    truth.forEach(this::stateIsWhatItsEventsMake);
  }

  /** That it had it once only is seen with the other commands. */
  private void hadItsEffect(Deadline deadline) {
    Request wish = deadline.wish();
    boolean applied = facts(wish.ledger()).anyMatch(fact -> fact.isOf(wish.key()));
    boolean opened = truth.containsKey(wish.ledger());
    Violation.unless(
        applied || deadline.isRefused() || !opened, "due and never done: %s", deadline);
  }

  private void answersAreTrue(Request request) {
    List<Done> done =
        request.answers().stream().filter(Done.class::isInstance).map(Done.class::cast).toList();
    boolean applied = facts(request.ledger()).anyMatch(fact -> fact.isOf(request.key()));
    Violation.unless(done.isEmpty() || applied, "acknowledged and lost: %s", request);
    boolean refused = done.isEmpty() && request.isOver() && request.isCertain();
    Violation.unless(!(refused && applied), "refused and applied: %s", request);
    Optional<Document> kept = command(request);
    done.forEach(each ->
        Violation.unless(
            kept.isPresent()
                && kept.get().get("version", Number.class).longValue() == each.version(),
            "acknowledged as %s, but stored as %s",
            each,
            kept));
  }

  /** Returns the record of a command, in the ledger's document or outside it. */
  private Optional<Document> command(Request request) {
    Document ledger = data.collection(Mutant.LEDGERS, false).get(request.ledger());
    if (ledger == null) {
      return Optional.empty();
    }
    Document older =
        data.collection(Mutant.LEDGERS + "_commands", false)
            .get(request.ledger() + ' ' + request.key());
    return Stream.concat(
            Stream.of(ledger.get("creation", Document.class)),
            ledger.getList("commands", Document.class).stream())
        .filter(each -> request.key().equals(each.getString("key")))
        .findFirst()
        .or(() -> Optional.ofNullable(older));
  }

  private Stream<Fact> facts(String ledger) {
    return truth.getOrDefault(ledger, List.of()).stream().map(Fact::of);
  }

  private void stateIsWhatItsEventsMake(String id, List<Event> events) {
    var commands = new ArrayList<String>();
    long total = 0;
    for (Fact fact : facts(id).toList()) {
      Violation.unless(requests.stream().anyMatch(fact::isWhatWasAsked), "invented: %s", fact);
      if (fact.isNote()) {
        Violation.unless(fact.isOf(commands.getLast()), "not of its command: %s", fact);
      } else {
        Violation.unless(!commands.contains(fact.by()), "applied twice: %s", fact);
        commands.add(fact.by());
        total += fact.amount();
        Violation.unless(fact.total() == total, "decided on another state: %s", events);
      }
    }
    Document ledger = Objects.requireNonNull(data.collection(Mutant.LEDGERS, false).get(id));
    Document state = ledger.get("state", Document.class);
    Violation.unless(
        state.getList("commands", String.class).equals(commands)
            && state.get("total", Number.class).longValue() == total,
        "state %s is not what %s makes",
        state,
        events);
  }
}
