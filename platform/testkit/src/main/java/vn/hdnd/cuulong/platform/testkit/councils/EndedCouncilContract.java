package vn.hdnd.cuulong.platform.testkit.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/**
 * After a council's end on the topic of councils, no command of the service accepts a fact of a
 * later day. Every field of the OpenAPI document that holds a day must be listed, so that a new one
 * cannot be forgotten.
 */
public abstract class EndedCouncilContract {

  protected static final String TOPIC = "hdnd.councils.v1";
  private static final String AFTER = "2025-08-04";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String council = "ended-" + UUID.randomUUID();
  private final String service;
  private final String root;
  private final Set<String> noFacts;

  @LocalServerPort private int port;

  /**
   * The contract of one service.
   *
   * @param service name of its file in {@code docs/openapi}
   * @param root the prefix of all paths of the service
   * @param noFacts path and field of days that are not facts of the council, such as a deadline
   */
  protected EndedCouncilContract(String service, String root, Set<String> noFacts) {
    this.service = service;
    this.root = root;
    this.noFacts = Set.copyOf(noFacts);
  }

  /** Creates what the commands need while the council exists, and returns all commands. */
  protected abstract List<DatedCommand> commands(Http office);

  @Test
  void refusesFactsOfADayAfterTheEndInEveryCommand() {
    Http office = new Http(port, root, TestTokens.of("vanphong", council, "office-lead"));
    List<DatedCommand> commands = commands(office);
    assertThat(listed(commands)).isEqualTo(DayFields.of(service, root));

    tell(longAn("validTo", null));
    tell(tayNinh());
    DatedCommand any = commands.getFirst();
    Answer before = office.post(any.path() + "?dryRun=true", late(any, any.days().getFirst()));
    assertThat(before.text("type"))
        .as(before.body().toString())
        .doesNotEndWith("council-has-ended");

    tell(longAn("validTo", "2025-06-30"));
    await("the change, in this service")
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> assertRefused(office.post(any.path(), late(any, any.days().getFirst()))));
    for (DatedCommand command : commands) {
      for (String day : command.days()) {
        assertRefused(office.post(command.path(), late(command, day)));
        assertRefused(office.post(command.path() + "?dryRun=true", late(command, day)));
      }
    }
    Answer english =
        office.post(any.path(), late(any, any.days().getFirst()), "Accept-Language", "en");
    assertThat(english.text("detail")).contains("Long An", "30 June 2025", "Tây Ninh");
  }

  private static void assertRefused(Answer no) {
    assertThat(no.status()).as(no.body().toString()).isEqualTo(422);
    assertThat(no.text("type")).endsWith("/council-has-ended");
    assertThat(no.text("detail")).contains("tỉnh Long An", "30/06/2025", "tỉnh Tây Ninh");
    assertThat(no.text("citation")).startsWith("Nghị quyết 202/2025/QH15");
  }

  private Set<String> listed(List<DatedCommand> commands) {
    var listed = new TreeSet<>(noFacts);
    commands.forEach(each -> each.days().forEach(day -> listed.add(each.operation() + " " + day)));
    return listed;
  }

  /** Returns the command's body with one of its days after the end. */
  private static String late(DatedCommand command, String day) {
    var body = (ObjectNode) JSON.readTree(command.body());
    ObjectNode parent = body;
    String[] steps = day.split("\\.", -1);
    for (int i = 0; i < steps.length - 1; i++) {
      parent = (ObjectNode) parent.get(steps[i]);
    }
    parent.put(steps[steps.length - 1], AFTER);
    return JSON.writeValueAsString(body);
  }

  /** Returns the golden sample of the topic's owner, changed for this test's own council. */
  private ObjectNode longAn(String field, @Nullable String value) {
    ObjectNode row = CouncilRows.sample();
    row.put("id", council).put(field, value);
    ((ArrayNode) row.get("successors")).removeAll().add(heir());
    return row;
  }

  private ObjectNode tayNinh() {
    ObjectNode row = CouncilRows.sample();
    row.put("id", heir()).put("validFrom", "2025-07-01").putNull("validTo").putNull("endedBy");
    ((ArrayNode) row.get("successors")).removeAll();
    ((ObjectNode) row.get("namings").get(0))
        .put("name", "Tỉnh Tây Ninh")
        .put("shortName", "Tây Ninh");
    return row;
  }

  private String heir() {
    return "heir-of-" + council;
  }

  private static void tell(ObjectNode row) {
    Map<String, Object> settings = Map.of("bootstrap.servers", RealParts.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      String json = JSON.writeValueAsString(row);
      assertThat(producer.send(new ProducerRecord<>(TOPIC, row.get("id").asString(), json)))
          .succeedsWithin(Duration.ofSeconds(20));
    }
  }
}
