package vn.hdnd.cuulong.platform.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;

/**
 * Divides the aggregates among the running relays: {@value #SHARES} shares, each held by one relay
 * at a time for as long as it renews. Clocks only decide when a share may change hands; that the
 * old hand does no harm afterwards is the epoch's work, not the clock's.
 */
final class Leases {

  static final int SHARES = 8;
  private static final String COLLECTION = "relay_leases";
  private static final String MEMBERS = "relay_members";
  private static final String OWNER = "owner";
  private static final String EPOCH = "epoch";
  private static final String UNTIL = "until";

  /** Lease durations after which a relay that is gone is not remembered any more. */
  private static final int FORGOTTEN_AFTER = 100;

  private final MongoOperations mongo;
  private final Clock clock;
  private final Duration duration;
  private final String owner;
  private final Map<Integer, Lease> held = new ConcurrentHashMap<>();
  private final Map<Object, Sighting> sightings = new HashMap<>();

  /** What another relay last wrote of itself, and since when this one sees it unchanged. */
  private record Sighting(long until, long since) {}

  Leases(MongoOperations mongo, Clock clock, Duration duration, String owner) {
    this.mongo = mongo;
    this.clock = clock;
    this.duration = duration;
    this.owner = owner;
  }

  static int shareOf(String aggregate) {
    return Math.floorMod(aggregate.hashCode(), SHARES);
  }

  /** The lease for an aggregate, if this relay holds it. */
  Optional<Lease> leaseFor(String aggregate) {
    return Optional.ofNullable(held.get(shareOf(aggregate)));
  }

  /** The shares that this relay holds. */
  Set<Integer> shares() {
    return Set.copyOf(held.keySet());
  }

  /** Renews what is held, takes what is free up to a fair part, and gives back what is too much. */
  void renew() {
    long now = clock.millis();
    int fair = fairPart(now);
    extend(now);
    held.values().stream().skip(fair).toList().forEach(this::giveBack);
    for (int share = 0; share < SHARES && held.size() < fair; share++) {
      if (!held.containsKey(share)) {
        take(share, now).ifPresent(taken -> held.put(taken.share(), taken));
      }
    }
  }

  /** A write that changes nothing waits until what was read before is there to stay. */
  void settle() {
    mongo.updateFirst(query(where("_id").is(owner)), new Update().max(UNTIL, 0L), MEMBERS);
  }

  /** Lets others take over at once. */
  void release() {
    held.values().forEach(this::giveBack);
    mongo.remove(query(where("_id").is(owner)), MEMBERS);
  }

  private int fairPart(long now) {
    mongo.upsert(query(where("_id").is(owner)), new Update().set(UNTIL, until(now)), MEMBERS);
    int members = 0;
    for (Document member : mongo.findAll(Document.class, MEMBERS)) {
      String name = member.getString("_id");
      long until = AggregateDocuments.number(member, UNTIL);
      if (name.equals(owner) || !isSilent(name, until, now)) {
        members++;
      } else if (until < now - FORGOTTEN_AFTER * duration.toMillis()) {
        mongo.remove(query(where("_id").is(name)), MEMBERS);
      }
    }
    return Math.ceilDiv(SHARES, Math.max(1, members));
  }

  /** One write for all that is held, and a look at what is held indeed. */
  private void extend(long now) {
    if (held.isEmpty()) {
      return;
    }
    var mine = query(where(OWNER).is(owner));
    mongo.updateMulti(mine, new Update().set(UNTIL, until(now)), COLLECTION);
    List<Document> found = mongo.find(mine, Document.class, COLLECTION);
    held.clear();
    for (Document each : found) {
      int share = Math.toIntExact(AggregateDocuments.number(each, "_id"));
      held.put(share, new Lease(share, AggregateDocuments.number(each, EPOCH)));
    }
  }

  /**
   * Whether the other one is gone: its time is over by our clock, or, should its clock be ahead, it
   * has said nothing new for as long as a lease lasts.
   */
  private boolean isSilent(Object who, long until, long now) {
    if (until < now) {
      return true;
    }
    Sighting last = sightings.get(who);
    if (last == null || last.until() != until || last.since() > now) {
      sightings.put(who, new Sighting(until, now));
      return false;
    }
    return now - last.since() >= duration.toMillis();
  }

  private void giveBack(Lease lease) {
    held.remove(lease.share());
    var mine = where("_id").is(lease.share()).and(OWNER).is(owner).and(EPOCH).is(lease.epoch());
    var free = new Update().set(UNTIL, 0L).unset(OWNER);
    mongo.updateFirst(query(mine), free, COLLECTION);
  }

  private Optional<Lease> take(int share, long now) {
    Document current = mongo.findById(share, Document.class, COLLECTION);
    if (current == null) {
      return begin(share, now);
    }
    if (!isSilent(share, AggregateDocuments.number(current, UNTIL), now)) {
      return Optional.empty();
    }
    long epoch = AggregateDocuments.number(current, EPOCH);
    var free = where("_id").is(share).and(EPOCH).is(epoch);
    var mine = new Update().set(OWNER, owner).set(EPOCH, epoch + 1).set(UNTIL, until(now));
    boolean won = mongo.updateFirst(query(free), mine, COLLECTION).getMatchedCount() == 1;
    return won ? Optional.of(new Lease(share, epoch + 1)) : Optional.empty();
  }

  private Optional<Lease> begin(int share, long now) {
    var first =
        new Document("_id", share).append(OWNER, owner).append(EPOCH, 1L).append(UNTIL, until(now));
    return RepeatableWrites.isFirst(() -> mongo.insert(first, COLLECTION))
        ? Optional.of(new Lease(share, 1))
        : Optional.empty();
  }

  private long until(long now) {
    return now + duration.toMillis();
  }
}
