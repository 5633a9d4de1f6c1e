package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.Contribution;

class StateBytesTest {

  private static final Cell CELL =
      new Cell(-3, 300, Instant.parse("2026-11-24T01:04:54.000000001Z"));

  private static final CountedAggregate AGGREGATE =
      CountedAggregate.NEW
          .after(7)
          .with(
              "deputy-groups|",
              List.of(
                  new Contribution(
                      new CellKey("deputy-groups", "long-an", LocalDate.of(1945, 1, 1), "Tổ 1|2"),
                      1_000_000_000)))
          .with("attended|", List.of());

  @Test
  void readsWhatItHasWritten() {
    assertThat(again(StateBytes.cells(), CELL)).isEqualTo(CELL);
    assertThat(again(StateBytes.cells(), Cell.EMPTY)).isEqualTo(Cell.EMPTY);
    assertThat(again(StateBytes.aggregates(), AGGREGATE)).isEqualTo(AGGREGATE);
  }

  /** State of before is read as it was written: these bytes are on brokers. */
  @Test
  void readsTheBytesOfItsForm() {
    assertThat(HexFormat.of().formatHex(bytes(StateBytes.cells(), CELL)))
        .isEqualTo("0105d804ec8aa7b00d02");
    assertThat(
            HexFormat.of().formatHex(bytes(StateBytes.aggregates(), CountedAggregate.NEW.after(7))))
        .isEqualTo("010e00");
  }

  @Test
  void refusesAFormThatItDoesNotKnow() {
    Serde<Cell> cells = StateBytes.cells();
    byte[] bytes = bytes(cells, CELL);
    bytes[0] = 2;
    assertThatThrownBy(() -> cells.deserializer().deserialize("any", bytes))
        .isInstanceOf(IllegalStateException.class);
  }

  private static <T> T again(Serde<T> serde, T value) {
    return serde.deserializer().deserialize("any", bytes(serde, value));
  }

  private static <T> byte[] bytes(Serde<T> serde, T value) {
    return serde.serializer().serialize("any", value);
  }
}
