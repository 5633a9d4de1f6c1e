package vn.hdnd.cuulong.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleTableTest {

  private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

  private final DatedRule<Integer> before = row(LocalDate.of(2012, 7, 1), CHANGE.minusDays(1), 10);
  private final DatedRule<Integer> after = row(CHANGE, null, 7);

  @Test
  void picksTheRowInForceOnTheDayOfTheEvent() {
    var table = new RuleTable<>(List.of(before, after));
    assertThat(table.on(CHANGE.minusDays(1))).contains(before);
    assertThat(table.on(CHANGE)).contains(after);
  }

  @Test
  void saysThatNoRowIsKnown() {
    assertThat(new RuleTable<>(List.of(before, after)).on(LocalDate.of(2000, 1, 1))).isEmpty();
  }

  @Test
  void refusesRowsThatOverlap() {
    var early = row(CHANGE.minusDays(1), null, 7);
    assertThatThrownBy(() -> new RuleTable<>(List.of(before, early)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void citesItsSource() {
    assertThat(after.citation()).isEqualTo("Nghị định 155/2026/NĐ-CP, Điều 10");
  }

  private static DatedRule<Integer> row(LocalDate from, @Nullable LocalDate to, int days) {
    return new DatedRule<>(
        "K-02", from, to, "Nghị định 155/2026/NĐ-CP, Điều 10", Confidence.READ, days);
  }
}
