package vn.hdnd.cuulong.platform.store.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class IndexPlanTest {

  private static final DeclaredIndex ORDER =
      DeclaredIndex.on("lamps").ascending("council").descending("day");
  private static final DeclaredIndex CLAIMS =
      DeclaredIndex.on("lamps").ascending("claims").asUnique().asSparse();
  private static final Document ID = new Document("name", "_id_").append("key", key("_id", 1));

  @Test
  void namesAnIndexAsDriversDo() {
    assertThat(ORDER.name()).isEqualTo("council_1_day_-1");
    assertThat(DeclaredIndex.on("a").ascending("council").descending("day", "_id").name())
        .isEqualTo("council_1_day_-1__id_-1");
  }

  @Test
  void buildsWhatIsMissingUniqueOnesFirst() {
    assertThat(plan(List.of(ORDER, CLAIMS), ID))
        .containsExactly(
            new IndexStep.Build(CLAIMS, List.of()), new IndexStep.Build(ORDER, List.of()));
  }

  @Test
  void keepsWhatAnOlderInstallationHasBuilt() {
    Document there = found("council_1_day_-1", key("council", 1).append("day", -1.0));
    assertThat(plan(List.of(ORDER), ID, there)).containsExactly(new IndexStep.Keep(ORDER));
  }

  @Test
  void keepsTheSameIndexUnderAnotherName() {
    Document there = found("by-day", key("council", 1).append("day", -1L));
    assertThat(plan(List.of(ORDER), ID, there)).containsExactly(new IndexStep.Keep(ORDER));
  }

  @Test
  void replacesAnIndexWithOtherOptions() {
    Document loose = found("claims_1", key("claims", 1)).append("sparse", true);
    assertThat(plan(List.of(CLAIMS), ID, loose))
        .containsExactly(new IndexStep.Build(CLAIMS, List.of("claims_1")));
    Document partial =
        found("council_1_day_-1", key("council", 1).append("day", -1))
            .append("partialFilterExpression", new Document("day", new Document("$gt", "2026")));
    assertThat(plan(List.of(ORDER), ID, partial))
        .containsExactly(new IndexStep.Build(ORDER, List.of("council_1_day_-1")));
  }

  @Test
  void replacesAnIndexThatHasTheNameButOtherKeys() {
    Document other = found("council_1_day_-1", key("council", 1));
    assertThat(plan(List.of(ORDER), ID, other))
        .containsExactly(new IndexStep.Build(ORDER, List.of("council_1_day_-1")));
  }

  @Test
  void dropsWhatNobodyDeclaresLastOfAllAndLeavesAnOperatorsOwn() {
    Document old = found("day_1", key("day", 1));
    Document own = found("own", key("watts", 1));
    var steps =
        IndexPlan.of(
            List.of(ORDER),
            Map.of("lamps", List.of(FoundIndex.of(ID), FoundIndex.of(old), FoundIndex.of(own))),
            Set.of("own"));
    assertThat(steps)
        .containsExactly(
            new IndexStep.Build(ORDER, List.of()), new IndexStep.Drop("lamps", "day_1"));
  }

  private static List<IndexStep> plan(List<DeclaredIndex> declared, Document... found) {
    var indexes = List.of(found).stream().map(FoundIndex::of).toList();
    return IndexPlan.of(declared, Map.of("lamps", indexes), Set.of());
  }

  private static Document found(String name, Document key) {
    return new Document("name", name).append("key", key);
  }

  private static Document key(String field, Object direction) {
    return new Document(field, direction);
  }
}
