package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a pipeline start from what its first {@code $match} finds instead of from everything. The
 * pipeline reads its own collection first and only once, so the first call of {@link #take} gets
 * the match.
 */
final class FirstMatch {

  private static final ScopedValue<AtomicReference<@Nullable Document>> PENDING =
      ScopedValue.newInstance();

  private FirstMatch() {}

  static Document during(Document aggregate, Supplier<Document> run) {
    Document match = firstMatch(aggregate);
    return match == null
        ? run.get()
        : ScopedValue.where(PENDING, new AtomicReference<>(match)).call(run::get);
  }

  /** Returns the query for reading the collection. */
  static Document take() {
    Document match = PENDING.isBound() ? PENDING.get().getAndSet(null) : null;
    return match == null ? new Document() : match;
  }

  private static @Nullable Document firstMatch(Document aggregate) {
    return aggregate.get("pipeline") instanceof List<?> stages
            && !stages.isEmpty()
            && stages.getFirst() instanceof Document stage
            && stage.get("$match") instanceof Document match
        ? match
        : null;
  }
}
