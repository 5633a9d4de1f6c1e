package vn.hdnd.cuulong.sessions.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.cuulong.sessions.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.sessions.resolutions.ResolutionKind.INDIVIDUAL;
import static vn.hdnd.cuulong.sessions.resolutions.ResolutionKind.NORMATIVE;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class DocumentNumberTest {

  @Test
  void n04WritesTheYearIntoANormativeNumber() {
    assertThat(new NumberSeries(new CouncilId(COUNCIL), NORMATIVE, 2025).number(42).text())
        .isEqualTo("42/2025/NQ-HĐND");
  }

  @Test
  void n04WritesAnIndividualNumberWithoutTheYear() {
    assertThat(new NumberSeries(new CouncilId(COUNCIL), INDIVIDUAL, 2025).number(12).text())
        .isEqualTo("12/NQ-HĐND");
  }

  @Test
  void n01WritesTheFirstNumbersWithTwoDigits() {
    assertThat(new NumberSeries(new CouncilId(COUNCIL), NORMATIVE, 2025).number(5).text())
        .isEqualTo("05/2025/NQ-HĐND");
    assertThat(new NumberSeries(new CouncilId(COUNCIL), INDIVIDUAL, 2025).number(100).text())
        .isEqualTo("100/NQ-HĐND");
  }

  @Test
  void n01BeginsWithOne() {
    var series = new NumberSeries(new CouncilId(COUNCIL), NORMATIVE, 2025);
    assertThatThrownBy(() -> series.number(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void n01n02HoldsANumberOncePerCouncilKindAndYear() {
    var claim = new NumberSeries(new CouncilId(COUNCIL), NORMATIVE, 2025).number(1).claim();
    assertThat(new NumberSeries(new CouncilId(COUNCIL), INDIVIDUAL, 2025).number(1).claim())
        .isNotEqualTo(claim);
    assertThat(new NumberSeries(new CouncilId(COUNCIL), NORMATIVE, 2026).number(1).claim())
        .isNotEqualTo(claim);
    assertThat(new NumberSeries(new CouncilId("can-tho-2025"), NORMATIVE, 2025).number(1).claim())
        .isNotEqualTo(claim);
  }
}
