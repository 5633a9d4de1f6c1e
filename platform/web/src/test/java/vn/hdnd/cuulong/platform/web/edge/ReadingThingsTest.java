package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Queries that the edge refuses: years of no record, and records of a later release. */
@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadingThingsTest {

  private static final String READER = TestTokens.of("vanphong.angiang", "an-giang-2025", "reader");
  private static final String PROBLEM = "https://cuulong.hdnd.vn/problems/";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(ints = {1944, 2200})
  void refusesAYearThatNoRecordIsOf(int year) {
    Http.Answer answer = get("/things?year=" + year);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo(PROBLEM + "invalid-fields");
    assertThat(answer.body().path("errors")).hasSize(1);
    assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("year");
  }

  @ParameterizedTest
  @ValueSource(ints = {1945, 2199})
  void takesTheFirstAndTheLastYear(int year) {
    assertThat(get("/things?year=" + year).status()).isEqualTo(200);
  }

  @Test
  void asksToComeBackForARecordOfALaterRelease() {
    Http.Answer newer = get("/faults/newer");

    assertThat(newer.status()).isEqualTo(503);
    assertThat(newer.text("type")).isEqualTo(PROBLEM + "record-not-readable-here");
    assertThat(newer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(newer.header("Retry-After")).isEqualTo("5");
  }

  private Http.Answer get(String path) {
    return new Http(port, "/api/things/v1", READER).get(path);
  }
}
