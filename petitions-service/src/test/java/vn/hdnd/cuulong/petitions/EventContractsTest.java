package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.PublicEventsContract;

class EventContractsTest extends PublicEventsContract {

  EventContractsTest() {
    super(PetitionsEvents.catalogue(), Set.of("toAgency", "agency"), Set.of());
  }

  /** Checks both the present schema and the one that readers have. */
  @ParameterizedTest
  @MethodSource("types")
  @Tag("D-10")
  void noKindOfAnEventIsADenunciation(EventType type) throws IOException {
    for (String file : Set.of("schema.json", "published.json")) {
      try (var in = type.record().getResourceAsStream("/contracts/" + type.name() + "/" + file)) {
        JsonNode kinds = JsonMapper.shared().readTree(in).at("/properties/kind/enum");
        assertThat(kinds.valueStream().map(JsonNode::asString))
            .doesNotContain(PetitionKind.DENUNCIATION.name());
      }
    }
  }
}
