package vn.hdnd.cuulong.demo.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.VoterContact;

class AnswersTest {

  private static final Answer ANSWER = new Answer("demo:a", "id-1", List.of("vn.hdnd.x.v1"));

  @TempDir private Path folder;

  @Test
  void anotherRunRemembersThem() {
    Answers.in(file()).keep(ANSWER);
    assertThat(Answers.in(file()).of("demo:a")).contains(ANSWER);
  }

  @Test
  void halfALineOfAKilledRunIsNothing() throws IOException {
    Answers.in(file()).keep(ANSWER);
    Files.writeString(file(), "{\"key\":\"demo:b\",\"i", StandardOpenOption.APPEND);
    Answers read = Answers.in(file());
    assertThat(read.of("demo:a")).contains(ANSWER);
    assertThat(read.of("demo:b")).isEmpty();
  }

  @Test
  void forgettingTakesTheFileAway() {
    Answers answers = Answers.in(file());
    answers.keep(ANSWER);
    answers.forget();
    assertThat(answers.of("demo:a")).isEmpty();
    assertThat(file()).doesNotExist();
  }

  @Test
  void aBodyNamesWhatOtherCommandsMade() {
    Answers answers = Answers.in(file());
    answers.keep(ANSWER);
    var request =
        new VoterContact.Consolidate(
            "Đề nghị", "URBAN", "CENTRAL", List.of(new IdOf("demo:a")), LocalDate.of(2025, 11, 27));
    assertThat(new Bodies(answers).write(request))
        .isEqualTo(
            "{\"text\":\"Đề nghị\",\"field\":\"URBAN\",\"level\":\"CENTRAL\","
                + "\"opinionIds\":[\"id-1\"],\"consolidatedOn\":\"2025-11-27\"}");
  }

  private Path file() {
    return folder.resolve("demo").resolve("answers.jsonl");
  }
}
