package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** The service with a real broker and store, and the tests' client for it. */
@OnRealParts
abstract class PetitionsOverHttp {

  static final String PETITIONS = "/api/petitions/v1/petitions";
  static final String AGENCY = "Ủy ban nhân dân tỉnh An Giang";

  private static final String CHECKS =
      """
      "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,\
      "signed":true,"contentClear":true,"alreadyHandled":false}\
      """;

  final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  final String office =
      TestTokens.of("vanphong.angiang", "an-giang-2025", "office-staff", "office-lead");

  @LocalServerPort private int port;

  String received(String kind, String subject) throws Exception {
    HttpResponse<String> done = post(PETITIONS, receiving(kind, subject), office);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    return JsonPath.read(done.body(), "$.id");
  }

  String receiving(String kind, String subject) {
    return """
    {"kind":"%s","receivedOn":"%s","source":"POST","paperFileNumber":"%d/%d/SĐT",
     "field":"LAND","subject":%s,"signatories":1,%s}\
    """
        .formatted(kind, today, anyNumber(), anyNumber(), subject, CHECKS);
  }

  /** Returns a number that hardly ever repeats. */
  private static int anyNumber() {
    return ThreadLocalRandom.current().nextInt(1_000_000);
  }

  void step(String id, String name, String body) throws Exception {
    HttpResponse<String> done = post(PETITIONS + "/" + id + "/" + name, body, office);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
  }

  void awaitRow(String id, String status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(idsOfAllPages("?limit=200&status=" + status)).contains(id));
  }

  /** Reads all pages, because other tests may have filled the first one. */
  private List<String> idsOfAllPages(String query) throws IOException, InterruptedException {
    var ids = new ArrayList<String>();
    HttpResponse<String> page = list(query);
    ids.addAll(ids(page));
    while (page.body().contains("\"next\":\"")) {
      page = list(query + "&after=" + JsonPath.<String>read(page.body(), "$.next"));
      ids.addAll(ids(page));
    }
    return ids;
  }

  HttpResponse<String> list(String query) throws IOException, InterruptedException {
    return get(PETITIONS + query, office);
  }

  static List<String> ids(HttpResponse<String> page) {
    return JsonPath.read(page.body(), "$.items[*].id");
  }

  HttpResponse<String> get(String path, String token) {
    return as(token).get(path).response();
  }

  HttpResponse<String> post(String path, String body, String token) {
    return as(token).post(path, body).response();
  }

  /** Sends a command with these headers, which must include an {@code Idempotency-Key}. */
  HttpResponse<String> post(String path, String body, String token, String... headers) {
    return as(token).postWith(path, body, headers).response();
  }

  private Http as(String token) {
    return new Http(port, "", token);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
