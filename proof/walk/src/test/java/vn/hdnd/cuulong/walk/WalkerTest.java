package vn.hdnd.cuulong.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkerTest {

  private static final String PETITION =
      """
      {"id": "p-1", "status": "CLOSED", "eligible": true, "said": "true", "reminders": 1,
       "until": null, "items": [{"id": "a"}, {"id": "b"}]}
      """;

  private final List<Exchange.Request> asked = new ArrayList<>();
  private final Deque<Exchange.Answer> answers = new ArrayDeque<>();
  private final Variables variables =
      new Variables(
          Map.of("angiang", "http://an-giang", "account", "vanphong.angiang"),
          account -> "token-of-" + account,
          new Unchanging());

  @Test
  void aStepIsRightWhenEveryExpectationHolds() {
    assertThat(
            faults(
                """
                # expect 200
                # expect $.status = CLOSED
                # expect $.eligible = true
                # expect $.said = "true"
                # expect $.reminders = 1
                # expect $.until = null
                # expect $.items[1].id = b
                # expect $.items = [{"id": "a"}, {"id": "b"}]
                """))
        .isEmpty();
  }

  @Test
  void aWrongValueFails() {
    assertThat(faults("# expect $.status = OPEN"))
        .containsExactly("$.status is \"CLOSED\", expected \"OPEN\"");
  }

  @Test
  void aSecondExpectationFailsAfterARightOne() {
    assertThat(faults("# expect $.status = CLOSED\n# expect $.reminders = 2"))
        .containsExactly("$.reminders is 1, expected 2");
  }

  @Test
  void reportsEveryDifference() {
    assertThat(faults("# expect $.status = OPEN\n# expect $.reminders = 2\n# @capture x = $.x"))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$.said | true",
        "$.eligible | \"true\"",
        "$.reminders | \"1\"",
        "$.until | \"null\"",
        "$.until | \"\"",
        "$.nothing | null",
        "$.items | a"
      })
  void aValueOfAnotherTypeFails(String path, String value) {
    assertThat(faults("# expect %s = %s".formatted(path, value)))
        .singleElement()
        .asString()
        .startsWith(path + " is ");
  }

  @ParameterizedTest
  @CsvSource({"201, 200", "409, 409", "500, 200"})
  void theStatusIsTheOneThatIsExpected(int answered, int expected) {
    answers.add(new Exchange.Answer(answered, "said"));
    List<String> faults = walker().take(post("# expect " + expected));
    assertThat(faults.isEmpty()).isEqualTo(answered == expected);
    assertThat(faults).allSatisfy(fault -> assertThat(fault).contains(answered + ": said"));
  }

  @Test
  void withoutAStatusTheAnswerHasToBe2xx() {
    answers.add(new Exchange.Answer(204, ""));
    answers.add(new Exchange.Answer(302, ""));
    assertThat(walker().take(post(""))).isEmpty();
    assertThat(walker().take(post(""))).hasSize(1);
  }

  @Test
  void aCapturedValueFillsLaterRequestsAndExpectationsWithItsType() {
    assertThat(faults("# @capture id = $.id\n# @capture eligible = $.eligible")).isEmpty();
    answers.add(new Exchange.Answer(200, "{\"id\": \"p-1\", \"eligible\": \"true\"}"));
    Step next =
        step(
            """
            POST {{angiang}}/petitions/{{id}}
            Authorization: Bearer {{token}}

            {"of": "{{id}}", "eligible": {{eligible}}}
            # expect $.id = {{id}}
            # expect $.eligible = {{eligible}}
            """);
    assertThat(walker().take(next)).containsExactly("$.eligible is \"true\", expected true");
    assertThat(asked.getLast().address()).hasToString("http://an-giang/petitions/p-1");
    assertThat(asked.getLast().headers())
        .containsEntry("Authorization", "Bearer token-of-vanphong.angiang");
    assertThat(asked.getLast().body()).isEqualTo("{\"of\": \"p-1\", \"eligible\": true}");
  }

  @Test
  void theWholeAnswerCanBeExpected() {
    answers.add(new Exchange.Answer(200, "[]"));
    answers.add(new Exchange.Answer(200, "[1]"));
    assertThat(walker().take(post("# expect $ = []"))).isEmpty();
    assertThat(walker().take(post("# expect $ = []"))).containsExactly("$ is [1], expected []");
  }

  @Test
  void anAnswerThatIsNotJsonHasNoValues() {
    answers.add(new Exchange.Answer(200, "<p>CLOSED</p>"));
    assertThat(walker().take(post("# expect $.status = CLOSED")))
        .containsExactly("$.status is absent, expected \"CLOSED\"");
  }

  @Test
  void aGetIsRepeatedForAWhile() {
    answers.add(new Exchange.Answer(404, ""));
    answers.add(new Exchange.Answer(200, "{\"status\": \"OPEN\"}"));
    answers.add(new Exchange.Answer(200, PETITION));
    var patient = new Walker(this::answer, variables, Duration.ofMinutes(1));
    assertThat(patient.take(step("GET http://x/\n# expect $.status = CLOSED"))).isEmpty();
    assertThat(asked).hasSize(3);
  }

  @Test
  void aCommandIsNeverSentAgain() {
    answers.add(new Exchange.Answer(409, ""));
    var patient = new Walker(this::answer, variables, Duration.ofMinutes(1));
    assertThat(patient.take(post("# expect 200"))).hasSize(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void noAnswerIsAFault() {
    var walker =
        new Walker(
            any -> {
              throw new IOException("connection refused");
            },
            variables,
            Duration.ZERO);
    assertThat(walker.take(post(""))).singleElement().asString().contains("connection refused");
  }

  private List<String> faults(String comments) {
    answers.add(new Exchange.Answer(200, PETITION));
    return walker().take(post(comments));
  }

  private Walker walker() {
    return new Walker(this::answer, variables, Duration.ZERO);
  }

  private Exchange.Answer answer(Exchange.Request request) {
    asked.add(request);
    return answers.remove();
  }

  private static Step post(String comments) {
    return step("POST {{angiang}}/petitions\n\n{}\n" + comments);
  }

  private static Step step(String text) {
    return RequestFile.parse("### A step\n" + text).getFirst();
  }
}
