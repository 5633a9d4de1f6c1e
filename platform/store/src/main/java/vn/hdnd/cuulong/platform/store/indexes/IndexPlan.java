package vn.hdnd.cuulong.platform.store.indexes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the steps that leave the store with exactly the declared indexes. */
final class IndexPlan {

  private static final String OF_ID = "_id_";

  private IndexPlan() {}

  /**
   * Returns the steps in their order: unique indexes first, because writes wait for them;
   * undeclared ones are dropped last, because an older instance may still use them.
   *
   * @param found the indexes of each collection that the store has
   * @param kept names of indexes that an operator has created
   */
  static List<IndexStep> of(
      List<DeclaredIndex> declared, Map<String, List<FoundIndex>> found, Set<String> kept) {
    List<IndexStep> steps = new ArrayList<>();
    declared.stream()
        .sorted(Comparator.comparing(DeclaredIndex::unique).reversed())
        .forEach(each -> steps.add(step(each, found.getOrDefault(each.collection(), List.of()))));
    found.forEach((collection, indexes) ->
        indexes.stream()
            .filter(index -> isNobodys(collection, index, declared))
            .filter(index -> !index.name().equals(OF_ID) && !kept.contains(index.name()))
            .forEach(index -> steps.add(new IndexStep.Drop(collection, index.name()))));
    return List.copyOf(steps);
  }

  private static IndexStep step(DeclaredIndex declared, List<FoundIndex> found) {
    return found.stream().anyMatch(index -> index.is(declared))
        ? new IndexStep.Keep(declared)
        : new IndexStep.Build(
            declared,
            found.stream()
                .filter(index -> index.isInTheWayOf(declared))
                .map(FoundIndex::name)
                .toList());
  }

  private static boolean isNobodys(
      String collection, FoundIndex index, List<DeclaredIndex> declared) {
    return declared.stream()
        .filter(each -> each.collection().equals(collection))
        .noneMatch(index::isInTheWayOf);
  }
}
