package vn.hdnd.cuulong.regional.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellPartTest {

  @Test
  void isReadAsItWasWritten() {
    var part = new CellPart(2, new CellKey("m", "can-tho", LocalDate.of(2025, 1, 1), "Tổ 1|2"));
    assertThat(part.text()).isEqualTo("2|m|can-tho|2025-01-01|Tổ 1|2");
    assertThat(CellPart.of(part.text())).isEqualTo(part);
  }

  @Test
  void isNotReadFromTheKeyOfAWholeCell() {
    assertThatThrownBy(() -> CellPart.of("m|can-tho|2025-01-01|"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
