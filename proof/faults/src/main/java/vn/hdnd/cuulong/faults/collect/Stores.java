package vn.hdnd.cuulong.faults.collect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.Remembered;
import vn.hdnd.cuulong.faults.evidence.View;

/** Reads the services' databases. */
final class Stores {

  private final MongoClient client;

  Stores(MongoClient client) {
    this.client = client;
  }

  List<Aggregate> aggregates() {
    return collections(this::aggregates).toList();
  }

  /** Each row is part of its aggregate's document. */
  List<View> views() {
    return collections((service, collection) ->
            all(service, collection)
                .filter(found -> found.containsKey("row"))
                .map(found -> view(service, collection, found)))
        .toList();
  }

  List<JournalEntry> journal() {
    return Arrays.stream(Service.values())
        .flatMap(service -> all(service, "journal").map(found -> entry(service, found)))
        .filter(entry -> entry.sequence() > 0)
        .toList();
  }

  /** Returns the number of aggregates whose events the relay has still to send. */
  long pending() {
    return collections((service, collection) ->
            Stream.of(
                collection(service, collection)
                    .countDocuments(new Document("pending", new Document("$gte", 0L)))))
        .mapToLong(Long::longValue)
        .sum();
  }

  long feedEntries() {
    return collection(Service.REGIONAL, "feed_entries").countDocuments();
  }

  private interface Reading<T> {
    Stream<T> of(Service service, String collection);
  }

  private static <T> Stream<T> collections(Reading<T> reading) {
    return Arrays.stream(Service.values())
        .flatMap(
            service -> service.aggregates().stream().flatMap(each -> reading.of(service, each)));
  }

  private Stream<Aggregate> aggregates(Service service, String collection) {
    Map<String, List<Remembered>> older =
        all(service, collection + "_commands")
            .collect(
                groupingBy(
                    found -> found.getString("_id").split(" ", 2)[0],
                    mapping(Stores::command, toList())));
    return all(service, collection)
        .map(found -> {
          String id = found.getString("_id");
          return new Aggregate(
              service.label(),
              collection,
              id,
              found.getString("council"),
              number(found, "version"),
              number(found, "sequence"),
              commands(found, older.getOrDefault(id, List.of())),
              found.getList("outbox", Document.class, List.of()).size(),
              number(found, "relayEpoch"));
        });
  }

  /** A command may be both in the document and outside it for a moment; it counts once. */
  private static List<Remembered> commands(Document aggregate, List<Remembered> older) {
    var all = new ArrayList<>(older);
    all.add(command(aggregate.get("creation", Document.class)));
    aggregate.getList("commands", Document.class, List.of()).stream()
        .map(Stores::command)
        .forEach(all::add);
    return new HashSet<>(all)
        .stream().sorted(Comparator.comparingLong(Remembered::version)).toList();
  }

  private static Remembered command(Document found) {
    return new Remembered(
        found.getString("key"),
        number(found, "version"),
        found.getList("eventTypes", String.class));
  }

  /** A row has the version from which it was made; a row of another version is out of date. */
  private static View view(Service service, String collection, Document found) {
    boolean level = number(found.get("row", Document.class), "version") == number(found, "version");
    return new View(
        service.label(),
        collection,
        collection,
        found.getString("_id"),
        level ? number(found, "sequence") : 0);
  }

  private static JournalEntry entry(Service service, Document found) {
    return new JournalEntry(
        service.label(),
        found.getString("aggregate"),
        number(found, "sequence"),
        found.getString("type"),
        found.getString("key"),
        found.getString("council"),
        found.getString("actor"),
        found.getString("data"));
  }

  private Stream<Document> all(Service service, String collection) {
    return StreamSupport.stream(collection(service, collection).find().spliterator(), false);
  }

  private MongoCollection<Document> collection(Service service, String name) {
    return client.getDatabase(service.database()).getCollection(name);
  }

  private static long number(Document found, String field) {
    return found.get(field, Number.class).longValue();
  }
}
