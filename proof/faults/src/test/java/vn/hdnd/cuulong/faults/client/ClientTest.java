package vn.hdnd.cuulong.faults.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ClientTest {

  private static final List<Work> WORK =
      List.of(
          new PetitionWork(),
          new SessionWork(),
          new SupervisionWork(),
          new VoterWork(),
          new PracticeWork());
  private static final List<String> KINDS =
      List.of(
          "petition",
          "term",
          "session",
          "resolution",
          "supervision",
          "meeting",
          "opinion",
          "recommendation",
          "practice");

  @Test
  void thinksOfTheSameCommandsForTheSameSeed() {
    assertThat(commands(5)).isEqualTo(commands(5));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void writesJson(long seed) {
    assertThat(commands(seed))
        .allSatisfy(command ->
            assertThat(JsonMapper.shared().readTree(command.body()).isObject()).isTrue());
  }

  @Test
  void leavesNothingUnfilled() {
    assertThat(commands(9)).noneMatch(command -> command.body().contains("%"));
  }

  private static List<Command> commands(long seed) {
    var random = new SplittableRandom(seed);
    var world = new World();
    KINDS.forEach(kind -> world.learn(kind, new Known("some-" + kind, Office.AN_GIANG, 1)));
    var canaries = new Canaries(seed);
    var commands = new ArrayList<Command>();
    for (int i = 0; i < 300; i++) {
      String key = new UUID(random.nextLong(), random.nextLong()).toString();
      var desk = new Desk(random, world, canaries, Office.AN_GIANG, key);
      Optional<Command> next = WORK.get(i % WORK.size()).next(desk);
      next.ifPresent(commands::add);
    }
    return commands;
  }
}
