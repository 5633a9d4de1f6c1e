package vn.hdnd.cuulong.platform.store.indexes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to do until the store has the declared indexes and no others. */
final class IndexPlan {

  private static final String OF_ID = "_id_";

  private IndexPlan() {}

  /**
   * The steps, in the order in which they are done: unique indexes first, since writes wait for
   * them; what nobody declares last, since an older instance may still be answered from it.
   *
   * @param found the indexes of each collection that the store has
   * @param kept names of indexes that an operator has made for himself
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
