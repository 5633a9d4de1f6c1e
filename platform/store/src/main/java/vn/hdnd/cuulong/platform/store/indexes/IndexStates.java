package vn.hdnd.cuulong.platform.store.indexes;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.util.function.SingletonSupplier;

/** The state of each declared index, used by health, metrics and writes. */
public final class IndexStates {

  private final Supplier<List<DeclaredIndex>> declared;
  private final Map<DeclaredIndex, IndexState> states = new ConcurrentHashMap<>();

  /**
   * A declaring bean may also need this object, so the declarations are read only at the first use.
   */
  IndexStates(Supplier<List<DeclaredIndex>> declared) {
    this.declared = SingletonSupplier.of(() -> declared.get().stream().distinct().toList());
  }

  /** For tests and tools that write without a migration. */
  public static IndexStates none() {
    return new IndexStates(List::of);
  }

  /** Does the whole migration at once, for tests and tools. */
  public static IndexStates built(MongoDatabase database, List<DeclaredIndex> declared) {
    var states = new IndexStates(() -> declared);
    var ledger = new IndexLedger(database, Clock.systemUTC(), "at once");
    if (!new IndexWork(database, ledger, states, Set.of()).run()) {
      throw new IllegalStateException("Not all indexes could be built: " + declared);
    }
    return states;
  }

  /**
   * Returns if a collection's unique indexes exist.
   *
   * @throws TransientDataAccessResourceException otherwise: a write could break the rule that the
   *     index enforces, and the index could then never be built
   */
  public void requireUnique(String collection) {
    if (missingUnique().stream().anyMatch(each -> each.collection().equals(collection))) {
      throw new TransientDataAccessResourceException(
          "A unique index of " + collection + " is not there yet");
    }
  }

  /** Returns the unique indexes that do not exist yet. */
  List<DeclaredIndex> missingUnique() {
    return declared().stream()
        .filter(DeclaredIndex::unique)
        .filter(each -> !isThere(each))
        .toList();
  }

  List<DeclaredIndex> declared() {
    return declared.get();
  }

  List<DeclaredIndex> in(IndexState state) {
    return declared().stream().filter(each -> of(each) == state).toList();
  }

  boolean isThere(DeclaredIndex index) {
    return of(index) == IndexState.THERE;
  }

  /**
   * A failed index stays FAILED until it exists; otherwise an alarm would come and go with each
   * attempt.
   */
  void begin(DeclaredIndex index) {
    var _ =
        states.compute(
            index, (any, before) -> before == IndexState.FAILED ? before : IndexState.BUILDING);
  }

  void set(DeclaredIndex index, IndexState state) {
    states.put(index, state);
  }

  private IndexState of(DeclaredIndex index) {
    return states.getOrDefault(index, IndexState.AWAITED);
  }
}
