package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests the handling of typed text in requests. */
@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TypedTextTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String TOKEN =
      TestTokens.of("vanphong.angiang", "an-giang-2025", "writer", "reader");

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"\\u202E", "\\u200B", "\\u2028", "\\uFEFF", "\\u0000", "\\uDB40\\uDC41"})
  void namesTheTextThatHidesSomethingInBothLanguages(String hidden) throws Exception {
    HttpResponse<String> answer = make("a" + hidden + "b", "vi");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
        .containsExactly("parts[0].note");
    assertThat(answer.body()).contains("ký tự ẩn");
    assertThat(make("a" + hidden + "b", "en").body()).contains("hidden characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u2028", "\\u2029", "\\u000B", "\\f", "\\u001C", "\\u001F"})
  void refusesAtTheEndsWhatItRefusesInTheMiddle(String hidden) throws Exception {
    assertThat(make("a" + hidden, "vi").statusCode()).isEqualTo(400);
    assertThat(make(" " + hidden + "a", "vi").statusCode()).isEqualTo(400);
  }

  @Test
  void refusesAPileOfMarksOnALetter() throws Exception {
    HttpResponse<String> answer = make("a" + "\\u0300\\u0323".repeat(4), "vi");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("nhiều dấu chồng lên một chữ cái");
  }

  @Test
  void takesWhatOnlyHasToBePutInForm() throws Exception {
    assertThat(make("\\u00A0 Hoa\\u0300\\tBi\\u0300nh\\r\\n", "vi").statusCode()).isEqualTo(201);
  }

  @Test
  void readsATextOfAQueryInItsForm() throws Exception {
    String typed = Normalizer.normalize("bàn", Normalizer.Form.NFD) + "\u00A0";
    HttpRequest.Builder named =
        to(Things.BASE + "?name=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

    assertThat(JsonPath.<List<String>>read(send(named).body(), "$.items[*].id"))
        .containsExactly("1");
  }

  /** If it were ignored, a misspelled filter would return everything. */
  @Test
  void refusesAParameterThatTheEndpointDoesNotTakeAndNamesThoseItTakes() throws Exception {
    HttpResponse<String> list = send(to(Things.BASE + "?color=RED"));

    assertThat(list.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<String>read(list.body(), "$.type")).endsWith("/unknown-parameter");
    assertThat(JsonPath.<String>read(list.body(), "$.detail"))
        .contains("«color»", "after, colour, limit, name, note");
    assertThat(send(to(Things.BASE + "/1?expand=all")).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> make(String note, String language) throws Exception {
    String body =
        """
        {"name": "a", "colour": "RED", "weight": 1, "parts": [{"checked": true, "note": "%s"}]}
        """
            .formatted(note);
    return send(
        to(Things.BASE)
            .header("Idempotency-Key", "note-" + note.hashCode())
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
