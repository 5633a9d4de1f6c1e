package vn.hdnd.cuulong.platform.commands;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.RowForm;

/**
 * Writes the rows that are missing or out of date. A row is out of date when its format has grown,
 * or when an instance of an earlier release, which knows of no rows, has changed the aggregate
 * during an upgrade. Every step may be repeated and done by several instances at a time.
 */
public class RowRepair {

  private static final Logger LOG = LoggerFactory.getLogger(RowRepair.class);

  private final List<AggregateType<?>> types;
  private final MongoOperations mongo;

  RowRepair(List<AggregateType<?>> types, MongoOperations mongo) {
    this.types = List.copyOf(types);
    this.mongo = mongo;
  }

  /** Runs soon after the start, and again until a parallel upgrade is certainly over. */
  @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT15M")
  void repairAll() {
    types.forEach(this::repair);
  }

  private <S> void repair(AggregateType<S> type) {
    RowForm<S, ?> form = type.rows();
    if (form == null) {
      return;
    }
    try {
      long made = repair(type, form);
      if (made > 0) {
        LOG.info("{} rows of {} were made", made, type.collection());
      }
    } catch (RuntimeException failed) {
      LOG.warn("The rows of {} were not looked through; they are later", type.collection(), failed);
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
