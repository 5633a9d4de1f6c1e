package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;

class StatisticsViewTest {

  private static final String KEY = "0|petitions|long-an|2025-03-01|COMPLAINT";
  private static final String OTHER = "2|petitions|long-an|2025-03-02|COMPLAINT";

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private record Sent(String key, Object payload) {}

  private final Map<String, Long> revisions = new TreeMap<>();
  private final StatisticsView view = new StatisticsView(new Kept());

  @Test
  void keepsTheLastOfEachCellOfABatch() {
    view.take(batch(cell(KEY, 1), cell(OTHER, 1), cell(KEY, 2)));
    assertThat(revisions).containsOnly(Map.entry(KEY, 2L), Map.entry(OTHER, 1L));
  }

  @Test
  void forgetsACellWhoseValueIsGone() {
    view.take(batch(cell(KEY, 5), cell(OTHER, 1)));
    view.take(batch(gone(KEY)));
    assertThat(revisions).containsOnlyKeys(OTHER);
  }

  @Test
  void keepsALowerRevisionThatComesAfterTheCellWasGone() {
    view.take(batch(cell(KEY, 5)));
    view.take(batch(cell(KEY, 6), gone(KEY), cell(KEY, 1)));
    assertThat(revisions).containsEntry(KEY, 1L);
    view.take(batch(cell(OTHER, 1), gone(OTHER)));
    assertThat(revisions).containsOnlyKeys(KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"part\":0,\"measure\":\"m\",\"council\":\"c\",\"day\":null,\"dimension\":\"\",\"value\":1,"
            + "\"revision\":1,\"asOf\":\"2026-11-24T12:00:00Z\"}",
        "{\"part\":0,\"measure\":\"m\",\"council\":\"c\",\"day\":\"2025-03-01\",\"dimension\":\"\",\"value\":1,"
            + "\"revision\":1,\"asOf\":null}",
        "{\"part\":0,\"measure\":null,\"council\":\"c\",\"day\":\"2025-03-01\",\"dimension\":\"\",\"value\":1,"
            + "\"revision\":1,\"asOf\":\"2026-11-24T12:00:00Z\"}",
        "{\"part\":0,\"measure\":\"m\",\"council\":\"c\",\"day\":\"2025-03-01\",\"dimension\":\"\",\"value\":1,"
            + "\"asOf\":\"2026-11-24T12:00:00Z\"}",
        "{\"part\":0,\"measure\":\"m\",\"council\":\"c\",\"day\":\"+20250-03-01\",\"dimension\":\"\",\"value\":1,"
            + "\"revision\":1,\"asOf\":\"2026-11-24T12:00:00Z\"}",
        "{\"part\":0,\"measure\":\"m\",\"council\":\"c\",\"day\":\"2025-03-01\",\"dimension\":\"\",\"value\":1,"
            + "\"revision\":1,\"asOf\":\"+1000000000-12-31T23:59:59Z\"}"
      })
  void passesOverWhatIsNoCell(String value) {
    view.take(batch(new Sent(KEY, bytes(value)), cell(OTHER, 1)));
    assertThat(revisions).containsOnlyKeys(OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0|petitions", "0|petitions|long-an|soon|", "petitions|long-an|2025-03-01|"})
  void passesOverAKeyThatIsNoCells(String key) {
    view.take(batch(cell(KEY, 1), gone(key)));
    assertThat(revisions).containsOnlyKeys(KEY);
  }

  private static Sent cell(String key, long revision) {
    PublishedCell cell = new Cell(1, revision, NOON).as(CellPart.of(key));
    return new Sent(key, JsonMapper.shared().writeValueAsBytes(cell));
  }

  private static Sent gone(String key) {
    return new Sent(key, KafkaNull.INSTANCE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Message<List<Object>> batch(Sent... records) {
    return MessageBuilder.withPayload(Arrays.stream(records).map(Sent::payload).toList())
        .setHeader(
            KafkaHeaders.RECEIVED_KEY,
            Arrays.stream(records).map(each -> bytes(each.key())).toList())
        .build();
  }

  private final class Kept implements StatisticsCells {

    @Override
    public void keep(List<StatisticsCell> cells) {
      cells.forEach(cell -> revisions.merge(cell.key().text(), cell.revision(), Math::max));
    }

    @Override
    public void forget(Set<CellPart> cells) {
      cells.forEach(cell -> revisions.remove(cell.text()));
    }
  }
}
