package vn.hdnd.cuulong.sessions.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Contract of every store of document numbers. */
public interface DocumentNumbersContract {

  DocumentNumbers numbers();

  @Test
  default void beginsASeriesWithNothing() {
    assertThat(numbers().highest(aSeries(2025))).isZero();
  }

  @Test
  default void remembersTheHighestNumberWhateverTheOrder() {
    NumberSeries series = aSeries(2025);
    for (int value : new int[] {3, 42, 7, 42}) {
      numbers().given(series.number(value));
    }
    assertThat(numbers().highest(series)).isEqualTo(42);
  }

  @Test
  default void n02KeepsTheSeriesApart() {
    NumberSeries series = aSeries(2025);
    numbers().given(series.number(42));
    assertThat(numbers().highest(new NumberSeries(series.council(), series.kind(), 2026))).isZero();
    assertThat(
            numbers().highest(new NumberSeries(series.council(), ResolutionKind.INDIVIDUAL, 2025)))
        .isZero();
    assertThat(numbers().highest(aSeries(2025))).isZero();
  }

  /** Returns a series that no other test uses. */
  static NumberSeries aSeries(int year) {
    return new NumberSeries(
        new CouncilId("council-" + UUID.randomUUID()), ResolutionKind.NORMATIVE, year);
  }
}
