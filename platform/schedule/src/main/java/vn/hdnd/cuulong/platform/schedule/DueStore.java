package vn.hdnd.cuulong.platform.schedule;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

/**
 * Due work in the service's store. A try begins with a write that only one instance can do, and
 * ends with one that does nothing if another try has begun or the work was moved meanwhile.
 */
public final class DueStore {

  public static final String COLLECTION = "due_work";
  private static final String ID = "_id";
  private static final String RULE = "rule";
  private static final String AGGREGATE = "aggregate";
  private static final String COUNCIL = "council";
  private static final String DUE = "due";
  private static final String SHARE = "share";
  private static final String NEXT = "next";
  private static final String ATTEMPTS = "attempts";
  private static final String EPOCH = "epoch";
  private static final String PARKED = "parked";
  private static final String ERROR = "error";

  private final MongoOperations mongo;

  public DueStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** By which the next due is found, and what is parked. */
  static List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(PARKED, NEXT));
  }

  void put(DueWork work) {
    var update =
        new Update()
            .set(RULE, work.rule())
            .set(AGGREGATE, work.aggregate())
            .set(COUNCIL, work.council())
            .set(SHARE, Leases.shareOf(work.aggregate()))
            .set(DUE, work.due().toEpochMilli())
            .set(NEXT, work.due().toEpochMilli())
            .set(ATTEMPTS, 0)
            .set(PARKED, false)
            .set(ERROR, "")
            .setOnInsert(EPOCH, 0L);
    var id = query(where(ID).is(work.id()));
    // Another thread may put the same in this moment: whichever comes second moves it.
    if (!RepeatableWrites.isFirst(() -> mongo.upsert(id, update, COLLECTION))) {
      var _ = mongo.updateFirst(id, update, COLLECTION);
    }
  }

  /** What waits of these shares and rules and is due by now, the earliest first. */
  List<DueEntry> due(Collection<Integer> shares, Collection<String> rules, Instant now, int most) {
    var wanted = waiting(shares, rules).and(NEXT).lte(now.toEpochMilli());
    return entries(query(wanted).with(Sort.by(NEXT)).limit(most));
  }

  /** When the next of these shares and rules is to be tried. */
  Optional<Instant> next(Collection<Integer> shares, Collection<String> rules) {
    return entries(query(waiting(shares, rules)).with(Sort.by(NEXT)).limit(1)).stream()
        .findFirst()
        .map(DueEntry::next);
  }

  /** Since when the oldest that is tried by nobody has waited. */
  Optional<Instant> oldest() {
    return entries(query(where(PARKED).is(false)).with(Sort.by(NEXT)).limit(1)).stream()
        .findFirst()
        .map(DueEntry::next);
  }

  long countParked() {
    return mongo.count(query(where(PARKED).is(true)), COLLECTION);
  }

  /** What is parked, of one council or, if null, of all. */
  public List<DueEntry> parked(@Nullable String council, int most) {
    Criteria wanted = where(PARKED).is(true);
    if (council != null) {
      wanted = wanted.and(COUNCIL).is(council);
    }
    return entries(query(wanted).with(Sort.by(NEXT)).limit(most));
  }

  /**
   * Begins a try, unless another has begun one, the work was moved, or a newer lease has tried it.
   *
   * @param again when it is tried again if this try never ends
   */
  Optional<DueEntry> begin(DueEntry entry, long epoch, Instant again) {
    int attempts = entry.attempts() + 1;
    var unchanged = unchanged(entry).and(EPOCH).lte(epoch).and(PARKED).is(false);
    var begun =
        new Update().set(ATTEMPTS, attempts).set(NEXT, again.toEpochMilli()).set(EPOCH, epoch);
    boolean mine = mongo.updateFirst(query(unchanged), begun, COLLECTION).getMatchedCount() == 1;
    return mine
        ? Optional.of(new DueEntry(entry.work(), again, attempts, epoch, false, entry.error()))
        : Optional.empty();
  }

  void done(DueEntry begun) {
    mongo.remove(query(mine(begun)), COLLECTION);
  }

  void again(DueEntry begun, Instant due) {
    change(
        begun,
        new Update()
            .set(DUE, due.toEpochMilli())
            .set(NEXT, due.toEpochMilli())
            .set(ATTEMPTS, 0)
            .set(ERROR, ""));
  }

  void failed(DueEntry begun, String why, Instant again) {
    change(begun, new Update().set(ERROR, why).set(NEXT, again.toEpochMilli()));
  }

  void park(DueEntry begun, String why) {
    change(begun, new Update().set(ERROR, why).set(PARKED, true));
  }

  /** Has parked work tried again; false if none is parked. */
  boolean retry(String rule, String aggregate, Instant now) {
    var parked = where(ID).is(rule + ' ' + aggregate).and(PARKED).is(true);
    var waiting = new Update().set(PARKED, false).set(ATTEMPTS, 0).set(NEXT, now.toEpochMilli());
    return mongo.updateFirst(query(parked), waiting, COLLECTION).getMatchedCount() == 1;
  }

  private void change(DueEntry begun, Update update) {
    var _ = mongo.updateFirst(query(mine(begun)), update, COLLECTION);
  }

  private static Criteria waiting(Collection<Integer> shares, Collection<String> rules) {
    return where(PARKED).is(false).and(SHARE).in(shares).and(RULE).in(rules);
  }

  private static Criteria unchanged(DueEntry entry) {
    return where(ID)
        .is(entry.work().id())
        .and(DUE)
        .is(entry.work().due().toEpochMilli())
        .and(ATTEMPTS)
        .is(entry.attempts());
  }

  /** The try that has begun is still the last one, of the work as it was. */
  private static Criteria mine(DueEntry begun) {
    return unchanged(begun).and(EPOCH).is(begun.epoch());
  }

  private List<DueEntry> entries(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(DueStore::entry)
        .sorted(Comparator.comparing(DueEntry::next))
        .toList();
  }

  private static DueEntry entry(Document document) {
    var work =
        new DueWork(
            document.getString(RULE),
            document.getString(AGGREGATE),
            document.getString(COUNCIL),
            time(document, DUE));
    return new DueEntry(
        work,
        time(document, NEXT),
        document.get(ATTEMPTS, Number.class).intValue(),
        document.get(EPOCH, Number.class).longValue(),
        document.getBoolean(PARKED),
        document.getString(ERROR));
  }

  private static Instant time(Document document, String field) {
    return Instant.ofEpochMilli(document.get(field, Number.class).longValue());
  }
}
