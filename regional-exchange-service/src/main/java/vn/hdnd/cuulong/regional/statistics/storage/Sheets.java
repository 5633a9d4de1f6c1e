package vn.hdnd.cuulong.regional.statistics.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.bulk.BulkWriteResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.store.StoreFailure;

/**
 * The sheets in the store, and those that this process has written last. Each write is guarded by
 * the version that it changes, so what is remembered may be out of date and does no harm.
 */
final class Sheets {

  private static final int REMEMBERED = 2_000;

  private final MongoOperations mongo;
  private final Cache<String, Sheet> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Sheets(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The sheets of these names; those that are not there are empty. */
  Map<Sheet.Name, Sheet> of(Set<Sheet.Name> names) {
    var sheets = new HashMap<Sheet.Name, Sheet>();
    names.forEach(name -> {
      Sheet known = remembered.getIfPresent(name.id());
      if (known != null) {
        sheets.put(name, known);
      }
    });
    List<String> unknown =
        names.stream().filter(name -> !sheets.containsKey(name)).map(Sheet.Name::id).toList();
    if (!unknown.isEmpty()) {
      mongo
          .find(query(where(Fields.ID).in(unknown)), Document.class, Fields.SHEETS)
          .forEach(found -> {
            Sheet sheet = Sheet.of(found);
            sheets.put(sheet.name(), sheet);
          });
    }
    return names.stream()
        .collect(
            Collectors.toMap(name -> name, name -> sheets.getOrDefault(name, Sheet.empty(name))));
  }

  /**
   * Writes changed sheets, each over the version before it. False if another has changed one of
   * them meanwhile: then some may be written, and all are to be read again.
   */
  boolean write(Collection<Sheet> changed) {
    if (changed.isEmpty()) {
      return true;
    }
    BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, Fields.SHEETS);
    changed.forEach(sheet -> add(bulk, sheet));
    boolean all = false;
    try {
      BulkWriteResult result = bulk.execute();
      all = result.getMatchedCount() + result.getInsertedCount() == changed.size();
    } catch (DataAccessException failed) {
      if (StoreFailure.of(failed) != StoreFailure.DUPLICATE) {
        throw failed;
      }
    } finally {
      remember(changed, all);
    }
    return all;
  }

  private static void add(BulkOperations bulk, Sheet sheet) {
    if (sheet.version() == 1) {
      bulk.insert(sheet.document());
    } else {
      bulk.updateOne(
          query(where(Fields.ID).is(sheet.name().id()).and(Fields.VERSION).is(sheet.version() - 1)),
          new Update()
              .set(Fields.VERSION, sheet.version())
              .set(Fields.LINES, sheet.lines().text()));
    }
  }

  /**
   * Remembers written sheets, and forgets those whose write failed, because its outcome is unknown.
   */
  private void remember(Collection<Sheet> sheets, boolean written) {
    sheets.forEach(sheet -> {
      if (written) {
        remembered.put(sheet.name().id(), sheet);
      } else {
        remembered.invalidate(sheet.name().id());
      }
    });
  }
}
