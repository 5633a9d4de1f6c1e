package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests the OpenAPI document of a service. */
@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DescriptionTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @Test
  void describesItself() throws Exception {
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
  void describesWhatIsAlwaysThereAndWhatMayBeNull() throws Exception {
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
  void describesTheYearsOfAList() throws Exception {
    String year = "$.paths['/api/things/v1/things'].get.parameters[?(@.name == 'year')].schema";

    assertThat(JsonPath.<List<Integer>>read(api(), year + "['minimum', 'maximum']"))
        .asString()
        .contains("1945", "2199");
  }

  private String api() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
    HttpResponse<String> answer =
        HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
