package vn.hdnd.cuulong.platform.commands;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.ReadConcern;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.leases.Lease;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;

/** The relay's access to the outboxes in the documents of one type of aggregate. */
public final class Outboxes {

  private final AggregateType<?> type;
  private final MongoOperations mongo;
  private final Clock clock;
  private final ServedCouncils councils;

  public Outboxes(
      AggregateType<?> type, MongoOperations mongo, Clock clock, ServedCouncils councils) {
    this.type = type;
    this.mongo = mongo;
    this.clock = clock;
    this.councils = councils;
  }

  public AggregateType<?> type() {
    return type;
  }

  /** Returns all aggregates of these shares that may have waiting events. Close the stream. */
  public Stream<Waiting> waiting(Set<Integer> shares) {
    var pending =
        where(AggregateDocuments.PENDING).gte(0L).and(AggregateDocuments.SHARE).in(shares);
    var query = new Query(served(pending));
    query
        .fields()
        .include(
            AggregateDocuments.ID,
            AggregateDocuments.PENDING,
            OutboxDocuments.EACH_SEQUENCE,
            OutboxDocuments.EACH_TIME);
    return mongo.stream(query, Document.class, type.collection())
        .map(document ->
            new Waiting(
                document.getString(AggregateDocuments.ID),
                AggregateDocuments.number(document, AggregateDocuments.PENDING),
                OutboxDocuments.marks(
                    document.getList(AggregateDocuments.OUTBOX, Document.class, List.of()))));
  }

  /**
   * Returns the waiting events of those aggregates that the leases cover, each in order. Close the
   * stream. It reads only what a majority has, because an event that is sent and then undone could
   * never be withdrawn.
   */
  public Stream<PendingAggregate> read(Collection<String> ids, Leases leases) {
    var query =
        new Query(served(where(AggregateDocuments.ID).in(ids)))
            .withReadConcern(ReadConcern.MAJORITY);
    query
        .fields()
        .include(
            AggregateDocuments.ID,
            AggregateDocuments.COUNCIL,
            AggregateDocuments.SEQUENCE,
            AggregateDocuments.OUTBOX,
            AggregateDocuments.RELAY_EPOCH);
    long now = clock.millis();
    return mongo.stream(query, Document.class, type.collection())
        .map(document -> covered(document, leases).map(lease -> pending(document, lease, now)))
        .flatMap(Optional::stream);
  }

  /** Excludes the records of other councils, which other instances serve. */
  private Criteria served(Criteria found) {
    return councils.isAll() ? found : found.and(AggregateDocuments.COUNCIL).in(councils.served());
  }

  /** Removes the events that the broker and the journal have. */
  public void remove(List<Relayed> relayed) {
    if (update(relayed, Relayed::isAll) < relayed.size()) {
      // A command has added events in the meantime, or events that were added are removed by now.
      var _ = update(relayed, each -> !each.isAll());
    }
  }

  /**
   * Changes the aggregates that are still ours and whose outboxes are as far along as assumed.
   *
   * @return their number
   */
  private int update(List<Relayed> relayed, Predicate<Relayed> all) {
    if (relayed.isEmpty()) {
      return 0;
    }
    var bulk = mongo.bulkOps(BulkMode.UNORDERED, type.collection());
    relayed.forEach(each -> {
      Criteria sequence = owned(each).and(AggregateDocuments.SEQUENCE);
      if (all.test(each)) {
        bulk.updateOne(
            new Query(sequence.is(each.through())),
            removal(each).unset(AggregateDocuments.PENDING));
      } else {
        bulk.updateOne(
            new Query(sequence.gt(each.through())),
            removal(each).set(AggregateDocuments.PENDING, each.since()));
      }
    });
    return bulk.execute().getMatchedCount();
  }

  private static Criteria owned(Relayed relayed) {
    return where(AggregateDocuments.ID)
        .is(relayed.id())
        .and(AggregateDocuments.RELAY_EPOCH)
        .lte(relayed.lease().epoch());
  }

  private static Update removal(Relayed relayed) {
    return new Update()
        .pull(
            AggregateDocuments.OUTBOX,
            new Document(OutboxDocuments.SEQUENCE, new Document("$lte", relayed.through())))
        .set(AggregateDocuments.RELAY_EPOCH, relayed.lease().epoch());
  }

  private static Optional<Lease> covered(Document document, Leases leases) {
    long epoch = AggregateDocuments.number(document, AggregateDocuments.RELAY_EPOCH);
    return leases
        .leaseFor(document.getString(AggregateDocuments.ID))
        .filter(lease -> epoch <= lease.epoch());
  }

  private static PendingAggregate pending(Document document, Lease lease, long now) {
    return new PendingAggregate(
        document.getString(AggregateDocuments.ID),
        new CouncilId(document.getString(AggregateDocuments.COUNCIL)),
        AggregateDocuments.number(document, AggregateDocuments.SEQUENCE),
        OutboxDocuments.readAll(
            document.getList(AggregateDocuments.OUTBOX, Document.class, List.of())),
        lease,
        now);
  }
}
