package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

class SessionsTraceIT implements SessionsParts {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @LocalServerPort private int port;

  @Test
  void carriesTheCallersTraceIntoTheEvent() {
    String council = "council-" + UUID.randomUUID();
    var lead =
        new Http(port, "/api/sessions/v1", TestTokens.of("vanphong", council, "office-lead"));
    String term =
        lead.post(
                "/terms",
                """
                {"term": "X", "startsOn": "2025-07-01", "deputiesInOffice": 109}
                """,
                "traceparent",
                "00-" + TRACE + "-00f067aa0ba902b7-01")
            .id();
    assertThat(traceparentOf(term)).startsWith("00-" + TRACE + "-").endsWith("-01");
  }

  private static String traceparentOf(String aggregate) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            RealParts.bootstrapServers(),
            "group.id",
            "trace-" + aggregate,
            "auto.offset.reset",
            "earliest");
    var found = new AtomicReference<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("hdnd.sessions.events.v1"));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(each -> {
                  Header trace = each.headers().lastHeader("traceparent");
                  if (aggregate.equals(each.key()) && trace != null) {
                    found.set(new String(trace.value(), StandardCharsets.UTF_8));
                  }
                });
            return found.get() != null;
          });
    }
    return String.valueOf(found.get());
  }
}
