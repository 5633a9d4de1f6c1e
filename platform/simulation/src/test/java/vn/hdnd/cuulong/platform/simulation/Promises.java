package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import vn.hdnd.cuulong.platform.outbox.RelayTurn;

/** The promises that must hold once the system is idle, whatever happened before. */
final class Promises {

  private final Data data;
  private final Topic topic;
  private final List<Customer> customers;
  private final List<Deadline> deadlines;
  private final Map<String, List<Event>> truth = new TreeMap<>();

  Promises(Data data, Topic topic, List<Customer> customers, List<Deadline> deadlines) {
    this.data = data;
    this.topic = topic;
    this.customers = customers;
    this.deadlines = deadlines;
  }

  void check() {
    data.log().forEach(this::remember);
    truth.values().forEach(Promises::isDense);
    all(Mutant.LEDGERS).forEach(this::outboxIsEmpty);
    journalIsComplete();
    topicIsComplete();
    whoWasOvertakenStops();
    viewsShowEachEffectOnce();
    new Histories(truth, data, customers, deadlines).check();
  }

  private Collection<Document> all(String collection) {
    return data.collection(collection, false).values();
  }

  /** Records the events that valid writes put into the outboxes. */
  private void remember(Data.Write write) {
    Document after = write.after();
    if (!write.collection().equals(Mutant.LEDGERS) || after == null) {
      return;
    }
    List<Event> known = truth.computeIfAbsent((String) write.id(), any -> new ArrayList<>());
    Document before = write.before();
    long last = before == null ? 0 : number(before, "sequence");
    if (number(after, "sequence") > last) {
      after.getList("outbox", Document.class).stream()
          .map(entry -> Event.waiting((String) write.id(), entry))
          .filter(event -> event.sequence() > last)
          .forEach(known::add);
    }
  }

  private static void isDense(List<Event> events) {
    Violation.unless(
        IntStream.range(0, events.size()).allMatch(i -> events.get(i).sequence() == i + 1L),
        "numbers are missing or double: %s",
        events);
  }

  private void outboxIsEmpty(Document ledger) {
    Violation.unless(
        ledger.getList("outbox", Document.class).isEmpty(), "left in an outbox: %s", ledger);
  }

  private void journalIsComplete() {
    List<Event> kept = all("journal").stream().map(Event::journalled).sorted(Event.ORDER).toList();
    List<Event> wanted = truth.values().stream().flatMap(List::stream).sorted(Event.ORDER).toList();
    Violation.unless(kept.equals(wanted), "journal %s instead of %s", kept, wanted);
  }

  private void topicIsComplete() {
    Map<String, List<Event>> sent =
        topic.log().stream().map(Event::of).collect(Collectors.groupingBy(Event::aggregate));
    sent.forEach((ledger, events) -> {
      List<Event> wanted = truth.getOrDefault(ledger, List.of());
      events.forEach(
          each -> Violation.unless(wanted.contains(each), "never was: %s, but %s", each, wanted));
    });
    truth.forEach((ledger, wanted) -> isInOrder(sent.getOrDefault(ledger, List.of()), wanted));
  }

  /**
   * Checks that each event comes after its predecessor, already at its first appearance unless the
   * broker has refused one.
   */
  private void isInOrder(List<Event> sent, List<Event> wanted) {
    List<Event> first = topic.hasRefused() ? inOrder(sent) : sent.stream().distinct().toList();
    Violation.unless(first.equals(wanted), "the topic has %s instead of %s", sent, wanted);
  }

  private static List<Event> inOrder(List<Event> sent) {
    var taken = new ArrayList<Event>();
    for (Event each : sent) {
      if (each.sequence() == taken.size() + 1L) {
        taken.add(each);
      }
    }
    return taken;
  }

  private void whoWasOvertakenStops() {
    truth
        .keySet()
        .forEach(ledger -> {
          List<Overtaken.State> states =
              data.log().stream()
                  .filter(write -> write.collection().equals(Mutant.LEDGERS))
                  .filter(write -> write.id().equals(ledger))
                  .map(Data.Write::after)
                  .filter(Objects::nonNull)
                  .map(after ->
                      new Overtaken.State(number(after, "sequence"), number(after, "relayEpoch")))
                  .toList();
          List<Overtaken.Copy> copies =
              topic.log().stream()
                  .filter(message -> message.key().equals(ledger))
                  .map(message ->
                      new Overtaken.Copy(
                          Event.of(message).sequence(), RelayTurn.of(message).epoch()))
                  .toList();
          Overtaken.check(states, copies);
        });
  }

  private void viewsShowEachEffectOnce() {
    truth.forEach((ledger, events) -> {
      Document view = data.collection(LedgerView.COLLECTION, false).get(ledger);
      List<String> effects = events.stream().filter(LedgerView::shows).map(Event::data).toList();
      Violation.unless(
          view != null
              && number(view, "applied") == events.size()
              && number(view, "effects") == effects.size()
              && view.getList("seen", String.class).equals(effects),
          "view %s instead of %s",
          view,
          events);
    });
    Violation.unless(
        all(LedgerView.COLLECTION).size() == truth.size(), "a view of nothing beside %s", truth);
  }

  private static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }
}
