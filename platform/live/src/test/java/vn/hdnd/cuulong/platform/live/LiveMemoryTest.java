package vn.hdnd.cuulong.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class LiveMemoryTest {

  private static final CouncilId OURS = new CouncilId("an-giang-2025");
  private static final CouncilId THEIRS = new CouncilId("can-tho-2025");

  private final LiveMemory memory = new LiveMemory(3);

  @BeforeEach
  void begin() {
    memory.begin(new Positions(List.of(10L, 20L)));
  }

  @Test
  void tellsTheNewestChangeOfEachCaseInTheOrderInWhichTheyCame() {
    note("hall", 1, 0, 10);
    note("attic", 1, 1, 20);
    note("hall", 2, 0, 11);
    LiveMemory.News news = memory.after(OURS, 0);
    assertThat(changes(news)).containsExactly("attic 1", "hall 2");
    assertThat(changes(memory.after(OURS, news.tick()))).isEmpty();
  }

  @Test
  void tellsACouncilOnlyItsOwnChanges() {
    memory.note(THEIRS, new LiveChange("lamps", "hall", 1), 0, 10);
    assertThat(changes(memory.after(OURS, 0))).isEmpty();
    assertThat(changes(memory.after(THEIRS, 0))).containsExactly("hall 1");
  }

  @Test
  void tellsNothingTwiceWhenAnEventComesTwice() {
    note("hall", 1, 0, 10);
    note("hall", 2, 0, 11);
    long tick = memory.after(OURS, 0).tick();
    note("hall", 1, 0, 12);
    note("hall", 2, 0, 13);
    assertThat(changes(memory.after(OURS, tick))).isEmpty();
  }

  @Test
  void resumesWithWhatCameSinceAPosition() {
    note("hall", 1, 0, 10);
    note("attic", 1, 1, 20);
    LiveMemory.Beginning beginning = memory.open(OURS, Positions.parse("11.20"));
    assertThat(beginning.resumed()).isTrue();
    assertThat(changes(beginning.news())).containsExactly("attic 1");
    assertThat(beginning.positions().text()).isEqualTo("11.20");
  }

  @Test
  void resumesNothingFromBeforeItBegan() {
    LiveMemory.Beginning beginning = memory.open(OURS, Positions.parse("9.20"));
    assertThat(beginning.resumed()).isFalse();
    assertThat(beginning.positions().text()).isEqualTo("10.20");
    assertThat(memory.open(OURS, Positions.NONE).resumed()).isFalse();
  }

  @Test
  void forgetsTheOldestCaseAndKnowsThatItDid() {
    note("hall", 1, 0, 10);
    note("attic", 1, 0, 11);
    note("cellar", 1, 0, 12);
    assertThat(memory.open(OURS, Positions.parse("10.20")).resumed()).isTrue();
    note("porch", 1, 0, 13);
    assertThat(memory.open(OURS, Positions.parse("10.20")).resumed()).isFalse();
    assertThat(changes(memory.open(OURS, Positions.parse("11.20")).news()))
        .containsExactly("attic 1", "cellar 1", "porch 1");
  }

  private void note(String lamp, long sequence, int partition, long offset) {
    memory.note(OURS, new LiveChange("lamps", lamp, sequence), partition, offset);
  }

  private static List<String> changes(LiveMemory.News news) {
    return news.changes().stream()
        .map(each -> each.change().id() + " " + each.change().sequence())
        .toList();
  }
}
