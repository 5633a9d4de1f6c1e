package vn.hdnd.cuulong.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestFileTest {

  private static final String FILE =
      """
      # An introduction, which is no request.

      ### A petition comes in
      POST {{angiang}}/api/petitions/v1/petitions
      Authorization: Bearer {{token}}
      Content-Type: application/json

      {
        "kind": "COMPLAINT"
      }
      # expect 201
      # @capture petitionId = $.id

      ### Its page
      GET {{angiang}}/api/petitions/v1/petitions/{{petitionId}}
      Authorization: Bearer {{token:daibieu.angiang}}
      # expect 200
      # expect $.status = RECEIVED
      # expect $.signatories = 1
      """;

  @Test
  void partsAreReadInOrder() {
    List<Step> steps = RequestFile.parse(FILE);
    assertThat(steps).extracting(Step::title).containsExactly("A petition comes in", "Its page");
    assertThat(steps).extracting(Step::method).containsExactly("POST", "GET");
    assertThat(steps).extracting(Step::status).containsExactly(201, 200);
    assertThat(steps).extracting(Step::line).containsExactly(3, 14);
  }

  @Test
  void headersBodyAndCapturesBelongToTheirRequest() {
    Step first = RequestFile.parse(FILE).getFirst();
    assertThat(first.headers())
        .containsEntry("Authorization", "Bearer {{token}}")
        .containsEntry("Content-Type", "application/json");
    assertThat(first.body()).isEqualTo("{\n  \"kind\": \"COMPLAINT\"\n}");
    assertThat(first.captures())
        .containsExactly(new Step.Capture("petitionId", new JsonPath("$.id")));
  }

  @Test
  void everyWantedValueIsRead() {
    assertThat(RequestFile.parse(FILE).getLast().wanted())
        .containsExactly(
            new Step.Wanted(new JsonPath("$.status"), "RECEIVED"),
            new Step.Wanted(new JsonPath("$.signatories"), "1"));
  }

  @Test
  void aMisspeltExpectationIsAnError() {
    assertThatThrownBy(() -> RequestFile.parse("### One\nGET http://x/\n# expect: 200\n"))
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> RequestFile.parse("### One\nGET http://x/\n# @capture a $.id\n"))
        .hasMessageContaining("line 3");
  }

  @Test
  void aLineThatIsNoRequestIsAnError() {
    assertThatThrownBy(() -> RequestFile.parse("### One\nFETCH http://x/\n"))
        .hasMessageContaining("line 2");
  }

  @Test
  void aSecondStatusIsAnError() {
    assertThatThrownBy(
            () -> RequestFile.parse("### One\nGET http://x/\n# expect 200\n# expect 404\n"))
        .hasMessageContaining("line 4");
  }

  @Test
  void aStepWithoutANameIsAnError() {
    assertThatThrownBy(() -> RequestFile.parse("GET http://x/\n")).hasMessageContaining("line 1");
    assertThatThrownBy(() -> RequestFile.parse("###\nGET http://x/\n"))
        .hasMessageContaining("line 2");
  }
}
