package vn.hdnd.cuulong.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

class RowFormTest {

  private static final Instant ENTERED = Instant.parse("2026-11-30T01:00:00Z");

  private final RowForm<String, Lamp> ofItsDay =
      new RowForm<>(1, Lamp.class, (text, entered) -> row(text, day(entered)));

  record Lamp(String text) {}

  @Test
  void isReadByTheIndexesThatItsListNeeds() {
    assertThat(names(ofItsDay))
        .containsExactly(
            "council_1_row.order_-1__id_-1", "council_1_row.search.numbers_1_row.order_-1__id_-1");
    assertThat(names(ofItsDay.overAllCouncils()))
        .containsExactly("row.order_-1__id_-1", "row.search.numbers_1_row.order_-1__id_-1");
    assertThat(names(ofItsDay.withoutNumbers())).containsExactly("council_1_row.order_-1__id_-1");
    assertThat(names(ofItsDay.overAllCouncils().withoutNumbers()))
        .containsExactly("row.order_-1__id_-1");
  }

  @Test
  void mayTakeItsDayFromWhenTheAggregateWasBegun() {
    assertThat(RowFields.kept(ofItsDay, "lamp", 1, ENTERED).getString("order"))
        .isEqualTo(Place.key(LocalDate.of(2026, 11, 30), ENTERED));
  }

  private static Row<Lamp> row(String text, LocalDate day) {
    return new Row<>(day, SearchText.of(text), new Lamp(text));
  }

  private static LocalDate day(Instant entered) {
    return LocalDate.ofInstant(entered, ZoneOffset.UTC);
  }

  private static List<String> names(RowForm<?, ?> form) {
    return form.indexes("lamps").stream().map(DeclaredIndex::name).toList();
  }
}
