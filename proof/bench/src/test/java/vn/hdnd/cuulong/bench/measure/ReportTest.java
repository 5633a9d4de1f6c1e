package vn.hdnd.cuulong.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

  private static final Result RESULT =
      new Result(
          "relay",
          "events/s",
          Result.Better.MORE,
          new Sample(List.of(30.0, 10.0, 20.0)),
          new Sample(List.of(40.0, 50.0, 30.0)),
          0.60,
          Map.of("events", 200));

  @Test
  void printsOneObjectALine() {
    JsonNode line = JsonMapper.shared().readTree(printed(true));
    assertThat(line.path("name").asString()).isEqualTo("relay");
    assertThat(line.path("ours").asDouble()).isEqualTo(20.0);
    assertThat(line.path("reference").asDouble()).isEqualTo(40.0);
    assertThat(line.path("unit").asString()).isEqualTo("events/s");
    assertThat(line.path("ratio").asDouble()).isEqualTo(0.5);
    assertThat(line.path("rounds").asInt()).isEqualTo(3);
    assertThat(line.path("commit").asString()).isEqualTo("abc1234");
  }

  @Test
  void saysInPlainTextThatAnAimIsMissed() {
    assertThat(printed(false)).contains("ratio 0.500").contains("aim ≥ 0.60: not reached");
  }

  @Test
  void saysThatLessMayBeBetter() {
    var lag =
        new Result(
            "figure-p50",
            "ms",
            Result.Better.LESS,
            RESULT.ours(),
            RESULT.reference(),
            2.0,
            Map.of());
    assertThat(lag.reachesAim()).isTrue();
  }

  private static String printed(boolean json) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new Report(out, json, "abc1234", "2 cores").print(RESULT);
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text.lines()).hasSize(1);
    return text;
  }
}
