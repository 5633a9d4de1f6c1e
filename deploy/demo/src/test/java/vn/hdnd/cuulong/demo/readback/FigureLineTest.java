package vn.hdnd.cuulong.demo.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.office.DemoPlan;

class FigureLineTest {

  private static final Fraction PLANNED = new Fraction(466, 597);
  private static final FigureSet SET = PublicFigures.load().set("an-giang-petitions-2021-2025");

  @Test
  void aCountIsEqualToItselfAlone() {
    assertThat(line("petitionsForwarded", "597").equal()).isTrue();
    assertThat(line("petitionsForwarded", "598").equal()).isFalse();
    assertThat(FigureLine.of(SET, "petitionsForwarded", null, PLANNED).equal()).isFalse();
  }

  @Test
  void moreThan78PercentIs78PercentAndSomething() {
    assertThat(share("0.780569", 466, 597).equal()).isTrue();
    assertThat(share("0.79", 466, 597).equal()).isFalse();
    assertThat(share("0.7799", 466, 597).equal()).isFalse();
  }

  /** 471 of 597 also begins with 78 %, but has five more answers than were sent. */
  @Test
  void aShareIsThatOfTheAnswersThatWereSent() {
    assertThat(share("0.788945", 471, 597).equal()).isFalse();
    assertThat(share("0.780569", 932, 1194).equal()).isFalse();
    assertThat(line("petitionsAnsweredShare", "0.780569").equal()).isFalse();
    assertThat(Fraction.answered(DemoPlan.of(PublicFigures.load()))).isEqualTo(PLANNED);
  }

  @Test
  void figuresAreWrittenAsTheSourceWritesThem() {
    assertThat(line("petitionsReceived", "2500").publishedText()).isEqualTo("2.500 («hơn 2.500»)");
    assertThat(line("petitionsAnsweredShare", "0.780569").readText()).isEqualTo("78,06 %");
  }

  @Test
  void theKindOfASessionIsReadAsItsCount() {
    FigureSet session = PublicFigures.load().set("can-tho-session-7");
    assertThat(FigureLine.of(session, "kind", read("1"), PLANNED).equal()).isTrue();
    assertThat(FigureTable.indicator(session, "kind")).isEqualTo("sessions-regular");
  }

  @Test
  void theTableMarksWhatDiffers() {
    List<String> lines =
        new TablePrint(Map.of("petitions-guided", "Số đơn được hướng dẫn"))
            .of(List.of(line("petitionsGuided", "151"), line("petitionsForwarded", "1")));
    assertThat(lines.get(1)).contains("Số đơn được hướng dẫn", "151").endsWith("✓");
    assertThat(lines.get(2)).contains("597").endsWith("✗");
  }

  @Test
  void everyFigureHasAnIndicator() {
    for (FigureSet set : PublicFigures.load().sets()) {
      assertThat(set.figures().keySet())
          .allMatch(name -> !FigureTable.indicator(set, name).isEmpty());
    }
  }

  private static FigureLine line(String figure, String read) {
    return FigureLine.of(SET, figure, read(read), PLANNED);
  }

  private static FigureLine share(String read, long numerator, long denominator) {
    var reading = new Reading(new BigDecimal(read), new Fraction(numerator, denominator));
    return FigureLine.of(SET, "petitionsAnsweredShare", reading, PLANNED);
  }

  private static Reading read(String value) {
    return new Reading(new BigDecimal(value), null);
  }
}
