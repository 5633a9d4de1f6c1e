package vn.hdnd.cuulong.demo.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  @Test
  void weekendsAndHolidaysAreNone() {
    assertThat(WorkingDays.is(LocalDate.of(2025, 9, 2))).isFalse();
    assertThat(WorkingDays.is(LocalDate.of(2025, 9, 6))).isFalse();
    assertThat(WorkingDays.is(LocalDate.of(2025, 9, 3))).isTrue();
  }

  @Test
  void countsOverTheTetHoliday() {
    assertThat(WorkingDays.after(LocalDate.of(2025, 1, 24), 1)).isEqualTo(LocalDate.of(2025, 2, 3));
    assertThat(WorkingDays.before(LocalDate.of(2025, 2, 3), 1))
        .isEqualTo(LocalDate.of(2025, 1, 24));
  }
}
