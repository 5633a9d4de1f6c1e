package vn.hdnd.cuulong.platform.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.ProjectRoot;

class SameOnEveryStoreTest {

  private static final Pattern EXECUTION =
      Pattern.compile("<execution>.*?</execution>", Pattern.DOTALL);

  @Test
  void areLeftOutWhenTheTestsAreRepeated() throws IOException {
    List<String> repetitions =
        EXECUTION
            .matcher(Files.readString(ProjectRoot.resolve("pom.xml")))
            .results()
            .map(MatchResult::group)
            .filter(execution -> execution.contains("<cuulong.test.store>"))
            .toList();

    assertThat(repetitions).isNotEmpty();
    assertThat(repetitions)
        .allSatisfy(each ->
            assertThat(each)
                .contains("<excludedGroups>" + SameOnEveryStore.TAG + "</excludedGroups>"));
  }

  @Test
  void areTheSuitesOfAccess() {
    assertThat(EndpointSecurityContract.class.getAnnotation(Tag.class).value())
        .isEqualTo(SameOnEveryStore.TAG);
  }
}
