package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of the migration. */
sealed interface IndexStep {

  String collection();

  /** Does nothing: the store has the index. */
  record Keep(DeclaredIndex index) implements IndexStep {
    @Override
    public String collection() {
      return index.collection();
    }
  }

  /** Builds an index after dropping those that conflict with it. */
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

  /** Returns the index that exists after the step; null if the step drops one. */
  default @Nullable DeclaredIndex result() {
    return switch (this) {
      case Keep(DeclaredIndex index) -> index;
      case Build(DeclaredIndex index, List<String> inTheWay) -> index;
      case Drop drop -> null;
    };
  }
}
