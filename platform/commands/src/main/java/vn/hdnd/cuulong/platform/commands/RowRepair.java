package vn.hdnd.cuulong.platform.commands;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/**
 * Writes the rows that are missing or out of date. A row is out of date when its format has grown,
 * or when an instance of an earlier release, which knows of no rows, has changed the aggregate
 * during an upgrade. Every step may be repeated and done by several instances at a time.
 */
final class RowRepair implements DueRule {

  private static final Logger LOG = LoggerFactory.getLogger(RowRepair.class);

  /** Repeated until a parallel upgrade is certainly over. */
  private static final Duration AGAIN = Duration.ofMinutes(15);

  private static final Duration SOON = Duration.ofMinutes(1);

  private final List<AggregateType<?>> types;
  private final MongoOperations mongo;
  private final Clock clock;

  RowRepair(List<AggregateType<?>> types, MongoOperations mongo, Clock clock) {
    this.types = List.copyOf(types);
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "row-repair";
  }

  @Override
  public List<DueWork> atStart(Instant now) {
    return types.stream().flatMap(type -> target(type).stream()).map(each -> each.at(now)).toList();
  }

  @Override
  public Fired fire(DueWork work) {
    for (AggregateType<?> type : types) {
      Optional<Target> target = target(type).filter(each -> each.isOf(work));
      if (target.isPresent()) {
        return fire(type, target.get(), Target.formatOf(work));
      }
    }
    return Fired.done();
  }

  /** Rows of an earlier format are no more; those of a later one are left to its release. */
  private Fired fire(AggregateType<?> type, Target target, int format) {
    if (format < target.format()) {
      return Fired.done();
    }
    if (format > target.format()) {
      return new Fired.Again(clock.instant().plus(SOON));
    }
    repair(type);
    return new Fired.Again(clock.instant().plus(AGAIN));
  }

  /** The rows of one collection, in one format. */
  private record Target(String collection, int format) {

    DueWork at(Instant due) {
      return new DueWork("row-repair", collection + '.' + format, "", due);
    }

    boolean isOf(DueWork work) {
      return work.aggregate().startsWith(collection + '.');
    }

    static int formatOf(DueWork work) {
      return Integer.parseInt(work.aggregate().substring(work.aggregate().lastIndexOf('.') + 1));
    }
  }

  private static Optional<Target> target(AggregateType<?> type) {
    return Optional.ofNullable(type.rows())
        .map(form -> new Target(type.collection(), form.format()));
  }

  private <S> void repair(AggregateType<S> type) {
    RowForm<S, ?> form = type.rows();
    if (form != null) {
      long made = repair(type, form);
      if (made > 0) {
        LOG.info("{} rows of {} were made", made, type.collection());
      }
    }
  }

  private <S> long repair(AggregateType<S> type, RowForm<S, ?> form) {
    var all = new Query();
    all.fields()
        .include(
            AggregateDocuments.VERSION,
            AggregateDocuments.FORMAT,
            RowFields.FORMAT,
            RowFields.OF_VERSION);
    try (Stream<Document> documents = mongo.stream(all, Document.class, type.collection())) {
      return documents
          .filter(document -> isOurs(document, type) && !RowFields.isCurrent(document, form))
          .filter(document -> make(type, form, document.getString(AggregateDocuments.ID)))
          .count();
    }
  }

  /** Skips documents of a later release, which this one cannot read. */
  private static boolean isOurs(Document document, AggregateType<?> type) {
    return AggregateDocuments.format(document) <= type.form().format();
  }

  /** A concurrent change of the aggregate writes its row too, and takes precedence. */
  private <S> boolean make(AggregateType<S> type, RowForm<S, ?> form, String id) {
    @Nullable Document document = mongo.findById(id, Document.class, type.collection());
    if (document == null) {
      return false;
    }
    Instant entered = Beginnings.of(document, mongo);
    var stored = AggregateDocuments.stored(document, type.form(), entered);
    var unchanged =
        where(AggregateDocuments.ID).is(id).and(AggregateDocuments.VERSION).is(stored.version());
    var row =
        new Update()
            .set(RowFields.ROW, RowFields.kept(form, stored.state(), stored.version(), entered))
            .set(AggregateDocuments.ENTERED, entered.toString());
    return mongo.updateFirst(query(unchanged), row, type.collection()).getMatchedCount() == 1;
  }
}
