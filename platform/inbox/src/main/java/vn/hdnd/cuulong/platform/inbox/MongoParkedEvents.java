package vn.hdnd.cuulong.platform.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

/** The parked events in the service's own store. */
final class MongoParkedEvents implements ParkedEvents {

  private static final String COLLECTION = "parked_events";
  private static final String ID = "_id";
  private static final String VIEW = "view";
  private static final String SUBJECT = "subject";
  private static final String SEQUENCE = "sequence";
  private static final String REASON = "reason";
  private static final String SINCE = "since";

  private final MongoOperations mongo;

  MongoParkedEvents(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Returns the indexes for an aggregate's events and for the oldest one of a reason. */
  static List<DeclaredIndex> indexes() {
    var on = DeclaredIndex.on(COLLECTION);
    return List.of(on.ascending(VIEW, SUBJECT, SEQUENCE), on.ascending(REASON, SINCE));
  }

  @Override
  public void park(ParkedEvent parked) {
    ReceivedEvent event = parked.event();
    var id = where(ID).is(id(parked.view(), event.subject(), event.sequence()));
    var update =
        new Update()
            .set(VIEW, parked.view())
            .set(REASON, parked.reason().name())
            .set("error", parked.error())
            .setOnInsert(SINCE, parked.since().toString())
            .set("eventId", event.id())
            .set("source", event.source())
            .set("type", event.type())
            .set(SUBJECT, event.subject())
            .set(SEQUENCE, event.sequence())
            .set("council", event.council().value())
            .set("time", event.time().toString())
            .set("json", event.json());
    if (event.dataschema() != null) {
      update.set("dataschema", event.dataschema());
    }
    // Another thread may be parking the same event at this moment.
    boolean ignored = RepeatableWrites.isFirst(() -> mongo.upsert(query(id), update, COLLECTION));
  }

  @Override
  public Optional<ParkedEvent> find(String view, String subject, long sequence) {
    String id = id(view, subject, sequence);
    return Optional.ofNullable(mongo.findById(id, Document.class, COLLECTION))
        .map(MongoParkedEvents::parked);
  }

  @Override
  public long count(String view, String subject) {
    return mongo.count(query(of(view, subject)), COLLECTION);
  }

  @Override
  public long count(Reason reason) {
    return mongo.count(query(where(REASON).is(reason.name())), COLLECTION);
  }

  /** Times are stored as texts, whose order is the order of time except within a second. */
  @Override
  public Optional<Instant> oldest(Reason reason) {
    var longest = query(where(REASON).is(reason.name())).with(Sort.by(SINCE)).limit(1);
    return Optional.ofNullable(mongo.findOne(longest, Document.class, COLLECTION))
        .map(document -> Instant.parse(document.getString(SINCE)));
  }

  @Override
  public List<First> firsts(String view) {
    return firsts(query(where(VIEW).is(view)));
  }

  @Override
  public List<First> firsts(String view, Collection<String> subjects) {
    return firsts(query(where(VIEW).is(view).and(SUBJECT).in(subjects)));
  }

  private List<First> firsts(Query query) {
    query.fields().include(SUBJECT, SEQUENCE, REASON);
    Map<String, First> firsts = new HashMap<>();
    try (Stream<Document> all = mongo.stream(query, Document.class, COLLECTION)) {
      all.map(MongoParkedEvents::first)
          .forEach(each -> firsts.merge(each.subject(), each, MongoParkedEvents::earlier));
    }
    return List.copyOf(firsts.values());
  }

  @Override
  public void forget(String view, String subject, long upTo) {
    mongo.remove(query(of(view, subject).and(SEQUENCE).lte(upTo)), COLLECTION);
  }

  @Override
  public List<ParkedEvent> all(@Nullable CouncilId council, int limit) {
    var wanted = council == null ? new Criteria() : where("council").is(council.value());
    var query = query(wanted).with(Sort.by(ID)).limit(limit);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(MongoParkedEvents::parked)
        .toList();
  }

  private static Criteria of(String view, String subject) {
    return where(VIEW).is(view).and(SUBJECT).is(subject);
  }

  private static String id(String view, String subject, long sequence) {
    return "%s/%s/%010d".formatted(view, subject, sequence);
  }

  private static First earlier(First one, First other) {
    return one.sequence() <= other.sequence() ? one : other;
  }

  private static First first(Document document) {
    return new First(
        document.getString(SUBJECT),
        document.get(SEQUENCE, Number.class).longValue(),
        Reason.valueOf(document.getString(REASON)));
  }

  private static ParkedEvent parked(Document document) {
    var event =
        new ReceivedEvent(
            document.getString("eventId"),
            document.getString("source"),
            document.getString("type"),
            document.getString(SUBJECT),
            document.get(SEQUENCE, Number.class).longValue(),
            new CouncilId(document.getString("council")),
            Instant.parse(document.getString("time")),
            document.getString("dataschema"),
            document.getString("json"));
    return new ParkedEvent(
        document.getString(VIEW),
        event,
        Reason.valueOf(document.getString(REASON)),
        document.getString("error"),
        Instant.parse(document.getString(SINCE)));
  }
}
