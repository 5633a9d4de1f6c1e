package vn.hdnd.cuulong.regional.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/indicators.md} with the register; {@code -Dcuulong.docs.update=true} writes
 * it.
 */
class IndicatorPageTest {

  private static final Path PAGE = Path.of("..", "docs", "indicators.md");

  @Test
  void thePageSaysWhatTheRegisterSays() throws IOException {
    String current = page();
    if (Boolean.getBoolean("cuulong.docs.update")) {
      Files.writeString(PAGE, current);
    }
    assertThat(PAGE).as("write it with -Dcuulong.docs.update=true").exists();
    assertThat(Files.readString(PAGE)).isEqualTo(current);
  }

  private static String page() {
    return """
    # Indicators

    Every figure that the region compares: what it counts, in words, and the events that it is made
    of. Written by a test from the register in
    `regional-exchange-service/src/main/java/vn/hdnd/cuulong/regional/statistics/*Indicators.java`.

    COUNT counts facts, SUM adds up numbers that facts carry, DISTINCT counts each thing once within
    the council that publishes it. RATE is a fraction between a part and its whole cohort: over all
    that arrived in the period, not over those closed; so a late answer changes the rate of the
    period in which the question came. Days are those of Asia/Ho_Chi_Minh.
    %s\
    """
        .formatted(
            Arrays.stream(Area.values())
                .map(IndicatorPageTest::section)
                .collect(Collectors.joining()));
  }

  private static String section(Area area) {
    return Indicators.all().stream()
        .filter(indicator -> indicator.area() == area)
        .map(IndicatorPageTest::row)
        .collect(
            Collectors.joining(
                "\n",
                """

                ## %s

                Source: topic `%s`.

                | id | kind | unit | formula | version | events |
                |---|---|---|---|---|---|
                """
                    .formatted(area.id(), area.topic()),
                "\n"));
  }

  private static String row(Indicator indicator) {
    String events =
        indicator.feeds().stream()
            .map(type -> type.replaceAll("vn\\.hdnd\\.[a-z-]+\\.|\\.v1", ""))
            .collect(Collectors.joining(", "));
    return "| `%s`<br>%s<br>%s | %s | %s<br>%s | %s<br>%s | %d | %s |"
        .formatted(
            indicator.id(),
            indicator.name().vi(),
            indicator.name().en(),
            indicator.kind(),
            indicator.unit().vi(),
            indicator.unit().en(),
            indicator.formula().vi(),
            indicator.formula().en(),
            indicator.formulaVersion(),
            events);
  }
}
