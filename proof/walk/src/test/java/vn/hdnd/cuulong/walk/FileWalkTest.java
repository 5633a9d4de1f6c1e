package vn.hdnd.cuulong.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileWalkTest {

  private static final String RIGHT = "### Right\nGET http://x/\n# expect $.status = OPEN\n";
  private static final String WRONG = "### Wrong\nGET http://x/\n# expect $.status = CLOSED\n";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final FileWalk files = new FileWalk(new PrintStream(printed, true, UTF_8));

  @Test
  void namesEveryStep() {
    walk("a.http", RIGHT);
    assertThat(printed.toString(UTF_8)).contains("a.http", "✓ Right");
    assertThat(files.right()).isTrue();
    assertThat(files.summary()).isEqualTo("1 steps, 0 wrong");
  }

  @Test
  void aFileEndsAtItsFirstWrongStepAndTheNextFileIsStillWalked() {
    walk("a.http", RIGHT + WRONG + RIGHT);
    walk("b.http", RIGHT);
    assertThat(printed.toString(UTF_8))
        .contains("✗ Wrong", "a.http:4 $.status is \"OPEN\", expected \"CLOSED\"");
    assertThat(files.right()).isFalse();
    assertThat(files.summary()).isEqualTo("3 steps, 1 wrong");
  }

  @Test
  void anUnknownNameIsWrong() {
    walk("a.http", "### Unknown\nGET http://x/{{id}}\n");
    assertThat(printed.toString(UTF_8)).contains("✗ Unknown", "{{id}}");
    assertThat(files.right()).isFalse();
  }

  @Test
  void nothingToDoIsNotRight() {
    walk("a.http", "# An introduction only.\n");
    assertThat(files.right()).isFalse();
  }

  private void walk(String file, String text) {
    var walker =
        new Walker(
            any -> new Exchange.Answer(200, "{\"status\": \"OPEN\"}"),
            new Variables(Map.of(), account -> account, new Unchanging()),
            Duration.ZERO);
    files.walk(file, RequestFile.parse(text), walker);
  }
}
