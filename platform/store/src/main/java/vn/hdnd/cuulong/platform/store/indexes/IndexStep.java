package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the migration does to a collection. */
sealed interface IndexStep {

  String collection();

  /** Nothing: the store has the index. */
  record Keep(DeclaredIndex index) implements IndexStep {
    @Override
    public String collection() {
      return index.collection();
    }
  }

  /** Builds an index, after those have gone that stand in its way. */
  record Build(DeclaredIndex index, List<String> inTheWay) implements IndexStep {
    public Build {
      inTheWay = List.copyOf(inTheWay);
    }

    @Override
    public String collection() {
      return index.collection();
    }
  }

  /** Drops an index that nobody declares. */
  record Drop(String collection, String name) implements IndexStep {}

  /** The index that is there when the step is done; null if it drops one. */
  default @Nullable DeclaredIndex result() {
    return switch (this) {
      case Keep(DeclaredIndex index) -> index;
      case Build(DeclaredIndex index, List<String> inTheWay) -> index;
      case Drop drop -> null;
    };
  }
}
