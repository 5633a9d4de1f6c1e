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

/** Where each declared index stands; what health, metrics and writes ask. */
public final class IndexStates {

  private final Supplier<List<DeclaredIndex>> declared;
  private final Map<DeclaredIndex, IndexState> states = new ConcurrentHashMap<>();

  /** Who declares an index may ask for its state too, so they are asked only at the first use. */
  IndexStates(Supplier<List<DeclaredIndex>> declared) {
    this.declared = SingletonSupplier.of(() -> declared.get().stream().distinct().toList());
  }

  /** For tests and tools that write without a migration. */
  public static IndexStates none() {
    return new IndexStates(List::of);
  }

  /** Does the whole migration at once; for tests and tools too. */
  public static IndexStates built(MongoDatabase database, List<DeclaredIndex> declared) {
    var states = new IndexStates(() -> declared);
    var ledger = new IndexLedger(database, Clock.systemUTC(), "at once");
    if (!new IndexWork(database, ledger, states, Set.of()).run()) {
      throw new IllegalStateException("Not all indexes could be built: " + declared);
    }
    return states;
  }

  /**
   * Comes back if a collection's unique indexes are there.
   *
   * @throws TransientDataAccessResourceException otherwise: what is written now could break the
   *     rule that such an index stands for, and then it could never be built
   */
  public void requireUnique(String collection) {
    if (missingUnique().stream().anyMatch(each -> each.collection().equals(collection))) {
      throw new TransientDataAccessResourceException(
          "A unique index of " + collection + " is not there yet");
    }
  }

  /** The unique indexes that are not there. */
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

  /** One that failed stays so until it is there, or an alarm would come and go with each try. */
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
