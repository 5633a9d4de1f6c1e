package vn.hdnd.cuulong.platform.leases;

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
 * Divides work among the running instances: {@value #SHARES} shares, each held by one instance at a
 * time for as long as it renews. Clocks only decide when a share may pass to another instance; the
 * epoch, not the clock, keeps the former holder from doing harm afterwards.
 */
public final class Leases {

  public static final int SHARES = 8;
  private static final String OWNER = "owner";
  private static final String EPOCH = "epoch";
  private static final String UNTIL = "until";

  /** The number of lease durations after which a vanished instance is forgotten. */
  private static final int FORGOTTEN_AFTER = 100;

  private final MongoOperations mongo;
  private final String leases;
  private final String members;
  private final Clock clock;
  private final Duration duration;
  private final String owner;
  private final Map<Integer, Lease> held = new ConcurrentHashMap<>();
  private final Map<Object, Sighting> sightings = new HashMap<>();

  /** The last entry of another instance, and since when this one has seen it unchanged. */
  private record Sighting(long until, long since) {}

  /**
   * @param work what is divided, such as {@code relay}; part of the collections' names
   * @param duration how long an instance may be silent before others take its shares
   * @param owner the unique name of this instance
   */
  public Leases(MongoOperations mongo, String work, Clock clock, Duration duration, String owner) {
    this.mongo = mongo;
    this.leases = work + "_leases";
    this.members = work + "_members";
    this.clock = clock;
    this.duration = duration;
    this.owner = owner;
  }

  public static int shareOf(String aggregate) {
    return Math.floorMod(aggregate.hashCode(), SHARES);
  }

  /** Returns the lease for an aggregate, if this instance holds it. */
  public Optional<Lease> leaseFor(String aggregate) {
    return Optional.ofNullable(held.get(shareOf(aggregate)));
  }

  /** Returns the shares that this instance holds. */
  public Set<Integer> shares() {
    return Set.copyOf(held.keySet());
  }

  /** Renews the held shares, takes free ones up to a fair part, and gives back any beyond that. */
  public void renew() {
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

  /**
   * Makes a journalled write that changes nothing, which waits until everything read before is
   * durable.
   */
  public void settle() {
    mongo.updateFirst(query(where("_id").is(owner)), new Update().max(UNTIL, 0L), members);
  }

  /** Gives up all shares, so that others can take over at once. */
  public void release() {
    held.values().forEach(this::giveBack);
    mongo.remove(query(where("_id").is(owner)), members);
  }

  private int fairPart(long now) {
    mongo.upsert(query(where("_id").is(owner)), new Update().set(UNTIL, until(now)), members);
    int alive = 0;
    for (Document member : mongo.findAll(Document.class, members)) {
      String name = member.getString("_id");
      long until = number(member, UNTIL);
      if (name.equals(owner) || !isSilent(name, until, now)) {
        alive++;
      } else if (until < now - FORGOTTEN_AFTER * duration.toMillis()) {
        mongo.remove(query(where("_id").is(name)), members);
      }
    }
    return Math.ceilDiv(SHARES, Math.max(1, alive));
  }

  /** Extends all held shares with one write, then reads which are really held. */
  private void extend(long now) {
    if (held.isEmpty()) {
      return;
    }
    var mine = query(where(OWNER).is(owner));
    mongo.updateMulti(mine, new Update().set(UNTIL, until(now)), leases);
    List<Document> found = mongo.find(mine, Document.class, leases);
    held.clear();
    for (Document each : found) {
      int share = Math.toIntExact(number(each, "_id"));
      held.put(share, new Lease(share, number(each, EPOCH)));
    }
  }

  /**
   * Tells whether another instance is gone: its time is over by our clock or, in case its clock is
   * ahead, it has written nothing new for the length of a lease.
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
    mongo.updateFirst(query(mine), free, leases);
  }

  private Optional<Lease> take(int share, long now) {
    Document current = mongo.findById(share, Document.class, leases);
    if (current == null) {
      return begin(share, now);
    }
    if (!isSilent(share, number(current, UNTIL), now)) {
      return Optional.empty();
    }
    long epoch = number(current, EPOCH);
    var free = where("_id").is(share).and(EPOCH).is(epoch);
    var mine = new Update().set(OWNER, owner).set(EPOCH, epoch + 1).set(UNTIL, until(now));
    boolean won = mongo.updateFirst(query(free), mine, leases).getMatchedCount() == 1;
    return won ? Optional.of(new Lease(share, epoch + 1)) : Optional.empty();
  }

  private Optional<Lease> begin(int share, long now) {
    var first =
        new Document("_id", share).append(OWNER, owner).append(EPOCH, 1L).append(UNTIL, until(now));
    return RepeatableWrites.isFirst(() -> mongo.insert(first, leases))
        ? Optional.of(new Lease(share, 1))
        : Optional.empty();
  }

  private long until(long now) {
    return now + duration.toMillis();
  }

  private static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }
}
