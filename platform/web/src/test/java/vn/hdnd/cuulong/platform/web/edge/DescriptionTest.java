package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests the OpenAPI document of a service. */
@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DescriptionTest {

  @LocalServerPort private int port;

  @Test
  void describesItself() {
    String api = api();
    String post = "$.paths['/api/things/v1/things'].post";

    assertThat(JsonPath.<String>read(api, "$.openapi")).startsWith("3.1");
    assertThat(JsonPath.<List<String>>read(api, post + ".parameters[*].name"))
        .containsExactly("Idempotency-Key", "If-Match", "dryRun");
    assertThat(JsonPath.<Object>read(api, post + ".responses['422'].$ref")).isNotNull();
    assertThat(
            JsonPath.<String>read(
                api, post + ".responses['201'].content['application/json'].schema.$ref"))
        .endsWith("CommandAnswer");
    assertThat(JsonPath.<Object>read(api, "$.components.schemas.Problem")).isNotNull();
  }

  @Test
  void describesWhatIsAlwaysThereAndWhatMayBeNull() {
    String api = api();
    String view = "$.components.schemas.ThingView";
    String request = "$.components.schemas.MakeThingRequest";
    String answer = "$.components.schemas.CommandAnswer";

    assertThat(JsonPath.<List<String>>read(api, view + ".required"))
        .containsExactlyInAnyOrder("id", "name", "colour", "madeOn", "weight");
    assertThat(JsonPath.<List<String>>read(api, view + ".properties.madeOn.anyOf[*].type"))
        .containsExactly("string", "null");
    assertThat(JsonPath.<List<String>>read(api, view + ".properties.colour.anyOf[*].type"))
        .containsExactly("string", "null");
    assertThat(JsonPath.<List<String>>read(api, request + ".required"))
        .containsExactlyInAnyOrder("name", "colour", "weight");
    assertThat(JsonPath.<List<String>>read(api, "$.components.schemas.Part.required"))
        .containsExactly("checked");
    assertThat(JsonPath.<String>read(api, request + ".properties.name.pattern")).isEqualTo("\\S");
    assertThat(JsonPath.<Boolean>read(api, request + ".additionalProperties")).isFalse();
    assertThat(JsonPath.<List<String>>read(api, answer + ".required"))
        .containsExactlyInAnyOrder("id", "events", "answer");
    assertThat(JsonPath.<String>read(api, answer + ".properties.dryRun.type")).isEqualTo("boolean");
  }

  @Test
  void describesTheYearsOfAList() {
    String year = "$.paths['/api/things/v1/things'].get.parameters[?(@.name == 'year')].schema";

    assertThat(JsonPath.<List<Integer>>read(api(), year + "['minimum', 'maximum']"))
        .asString()
        .contains("1945", "2199");
  }

  @Test
  void describesAFile() {
    String body = "$.paths['/api/things/v1/things/{id}/paper'].post.requestBody";

    assertThat(JsonPath.<String>read(api(), body + ".content['application/pdf'].schema.format"))
        .isEqualTo("binary");
  }

  private String api() {
    var anyone = new Http(port, "", TestTokens.of("account.of.test", "an-giang-2025"));
    Http.Answer answer = anyone.get("/v3/api-docs");
    assertThat(answer.status()).isEqualTo(200);
    return answer.response().body();
  }
}
