package vn.hdnd.cuulong.platform.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests which answers are sent while a write is not durable; the committing thread never runs here.
 */
class HeldAnswersTest {

  private final StoreFile file = StoreFile.inMemory();
  private final GroupCommit commits = new GroupCommit(file, failure -> {});
  private final EmbeddedChannel client = new EmbeddedChannel(new HeldAnswers(commits));

  @BeforeEach
  void somebodyWrites() {
    int _ = commits.write(() -> 1);
  }

  @AfterEach
  void close() {
    client.finishAndReleaseAll();
    file.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"insert", "update", "delete", "findandmodify", "getmore", "createindexes"})
  void holdsTheAnswerOfAnythingButAPlainRead(String command) {
    assertThat(answered(command, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"find", "aggregate", "count", "distinct"})
  void answersAReadWithoutAReadConcernAtOnce(String command) {
    assertThat(answered(command, null)).isTrue();
    assertThat(answered(command, "local")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"majority", "linearizable", "snapshot"})
  void holdsAReadWithMajority(String level) {
    assertThat(answered("find", level)).isFalse();
  }

  @Test
  void holdsAnAggregateThatWrites() {
    LocalRead.note(client, "aggregate", true, new Document("aggregate", "lamps"));
    client.writeOutbound("answer");

    assertThat(client.<Object>readOutbound()).isNull();
  }

  @Test
  void answersEverythingOnceAllIsDurable() {
    commits.close();

    assertThat(answered("update", null)).isTrue();
  }

  private boolean answered(String command, @Nullable String level) {
    var asked = new Document(command, "lamps");
    if (level != null) {
      asked.append("readConcern", new Document("level", level));
    }
    LocalRead.note(client, command, false, asked);
    client.writeOutbound("answer to " + command);
    return client.readOutbound() != null;
  }
}
