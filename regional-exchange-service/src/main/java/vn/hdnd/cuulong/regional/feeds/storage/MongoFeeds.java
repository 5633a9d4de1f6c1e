package vn.hdnd.cuulong.regional.feeds.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ReadConcern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.regional.feeds.FeedEntries;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

/**
 * An entry's {@code _id} is council and index, so an index is unique; it is always one above the
 * highest existing one, so there is no gap; and a unique index on council, aggregate and sequence
 * prevents an event from entering twice. When two instances append at once, one of them loses an
 * insert and reads again. Only data that a majority of the servers has is read, so an index that
 * was handed out, or an event because of which a repeat was dropped, is never rolled back.
 */
@Component
final class MongoFeeds implements Feeds, IndexDeclarations {

  static final String COLLECTION = "feed_entries";

  private static final String ID = "_id";
  private static final String COUNCIL = "council";
  private static final String INDEX = "index";
  private static final String SUBJECT = "subject";
  private static final String SEQUENCE = "sequence";
  private static final String EVENT = "event";

  private final MongoOperations mongo;
  private final IndexStates states;

  /** The highest index seen of each council: a hint for the first attempt, never relied on. */
  private final Map<String, Long> heads = new ConcurrentHashMap<>();

  MongoFeeds(MongoOperations mongo, IndexStates states) {
    this.mongo = mongo;
    this.states = states;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    var on = DeclaredIndex.on(COLLECTION);
    return List.of(
        on.ascending(COUNCIL, SUBJECT, SEQUENCE).asUnique(),
        on.ascending(COUNCIL).descending(INDEX));
  }

  @Override
  public void append(String council, List<FeedEvent> events) {
    states.requireUnique(COLLECTION);
    List<FeedEvent> missing = events;
    while (!missing.isEmpty() && !inserted(council, missing)) {
      heads.remove(council);
      missing = missing(council, events);
    }
  }

  /**
   * Returns false if one of them exists already, or another instance appended meanwhile; some may
   * be stored then.
   */
  private boolean inserted(String council, List<FeedEvent> events) {
    long head = heads.computeIfAbsent(council, this::head);
    var documents = new ArrayList<Document>();
    for (FeedEvent event : events) {
      documents.add(document(event, head + documents.size() + 1));
    }
    if (!RepeatableWrites.isFirst(() -> mongo.insert(documents, COLLECTION))) {
      return false; // Repeated or overtaken.
    }
    heads.put(council, head + documents.size());
    return true;
  }

  /** Returns the events that are not in the feed, each once. */
  private List<FeedEvent> missing(String council, List<FeedEvent> events) {
    Set<String> there = new HashSet<>();
    List<String> subjects = events.stream().map(FeedEvent::subject).distinct().toList();
    mongo
        .find(
            lasting(where(COUNCIL).is(council).and(SUBJECT).in(subjects)),
            Document.class,
            COLLECTION)
        .forEach(found ->
            there.add(
                name(found.getString(SUBJECT), found.get(SEQUENCE, Number.class).longValue())));
    return events.stream()
        .filter(event -> there.add(name(event.subject(), event.sequence())))
        .toList();
  }

  private static String name(String subject, long sequence) {
    return sequence + "/" + subject;
  }

  @Override
  public FeedEntries after(String council, long index, int limit) {
    List<String> ids =
        LongStream.rangeClosed(index + 1, index + limit).mapToObj(i -> id(council, i)).toList();
    Query query = lasting(where(ID).in(ids)).with(Sort.by(ID));
    return new FeedEntries(
        mongo.find(query, Document.class, COLLECTION).stream()
            .map(found ->
                new FeedEntry(found.get(INDEX, Number.class).longValue(), found.getString(EVENT)))
            .toList());
  }

  private long head(String council) {
    Query highest =
        lasting(where(COUNCIL).is(council)).with(Sort.by(Sort.Direction.DESC, INDEX)).limit(1);
    Document found = mongo.findOne(highest, Document.class, COLLECTION);
    return found == null ? 0 : found.get(INDEX, Number.class).longValue();
  }

  private static Query lasting(Criteria criteria) {
    return new Query(criteria).withReadConcern(ReadConcern.MAJORITY);
  }

  private static Document document(FeedEvent event, long index) {
    return new Document(ID, id(event.council(), index))
        .append(COUNCIL, event.council())
        .append(INDEX, index)
        .append(SUBJECT, event.subject())
        .append(SEQUENCE, event.sequence())
        .append(EVENT, event.json().apply(index));
  }

  /** Returns the id, padded so that the ids of a council sort by their index. */
  private static String id(String council, long index) {
    return "%s/%012d".formatted(council, index);
  }
}
