package vn.hdnd.cuulong.demo.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedCheckTest {

  private static final String FIRST = event(1, "a", 1, "convened");
  private static final String SECOND = event(2, "a", 2, "closed");

  @Test
  void aDenseFeedInOrderHasNoFault() {
    assertThat(check(FIRST, SECOND).faults(Set.of("a convened", "a closed"))).isEmpty();
  }

  @Test
  void aGapInTheIndexIsFound() {
    assertThat(check(FIRST, event(3, "a", 2, "closed")).faults(Set.of()))
        .singleElement()
        .asString()
        .contains("index 3");
  }

  @Test
  void anEventThatComesTwiceIsFound() {
    assertThat(check(FIRST, event(2, "a", 1, "convened")).faults(Set.of()))
        .containsExactly("twice: a-1");
  }

  @Test
  void eventsOfOneSubjectOutOfOrderAreFound() {
    assertThat(check(event(1, "a", 2, "closed"), event(2, "a", 1, "convened")).faults(Set.of()))
        .containsExactly("out of order: a-1");
  }

  @Test
  void aMissingEventIsFound() {
    assertThat(check(FIRST).faults(Set.of("a convened", "a closed")))
        .containsExactly("missing: a closed");
  }

  /** A supervision makes several recommendations, each of them an event of one subject and type. */
  @Test
  void anEventThatIsThereLessOftenThanItHappenedIsFound() {
    FeedCheck twice = check(event(1, "a", 1, "made"), event(2, "a", 2, "made"));
    assertThat(twice.faults(List.of("a made", "a made"))).isEmpty();
    assertThat(twice.faults(List.of("a made", "a made", "a made")))
        .containsExactly("missing: a made");
  }

  private static FeedCheck check(String... events) {
    JsonNode batch = new JsonMapper().readTree("[" + String.join(",", events) + "]");
    return new FeedCheck(StreamSupport.stream(batch.spliterator(), false).toList());
  }

  private static String event(int index, String subject, int sequence, String type) {
    return """
    {"feedindex": %d, "source": "/councils/long-an/sessions", "id": "%s-%d",
     "subject": "%s", "sequence": "%d", "type": "%s"}\
    """
        .formatted(index, subject, sequence, subject, sequence, type);
  }
}
