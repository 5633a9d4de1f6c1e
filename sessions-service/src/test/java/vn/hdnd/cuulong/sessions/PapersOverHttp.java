package vn.hdnd.cuulong.sessions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;

/** A session with one expected paper, and a deputy who reads, as a caller sees them. */
abstract class PapersOverHttp extends SessionsOverHttp {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  String session = "";

  /** Sets up a term with two deputies and a session. */
  final void begin() {
    Http lead = as(council, "office-lead");
    String term =
        done(
            lead.post(
                "/terms",
                "{\"term\":\"X\",\"startsOn\":\"%s\",\"deputiesInOffice\":2}"
                    .formatted(today.minusDays(5))));
    for (int n = 1; n <= 2; n++) {
      done(
          lead.post(
              "/deputies",
              "{\"termId\":\"%s\",\"name\":\"Nguyễn Văn %d\",\"account\":\"deputy.%d\",\"since\":\"%s\"}"
                  .formatted(term, n, n, today.minusDays(5))));
    }
    session =
        done(
            lead.post(
                "/sessions",
                """
                {"termId":"%s","number":1,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"%s"}
                """
                    .formatted(term, today)));
  }

  final Http office() {
    return as(council, "office-staff");
  }

  final Http deputy(int n) {
    return new Http(port(), "/api/sessions/v1", deputyToken(n));
  }

  final String deputyToken(int n) {
    return TestTokens.of("deputy." + n, council, "deputy");
  }

  final String token(String ofCouncil, String role) {
    return TestTokens.of("account.of.test", ofCouncil, role);
  }

  /** Puts a paper on the list and returns its path. */
  final String paper() {
    return paper("NORMAL");
  }

  final String paper(String secrecy) {
    return "/papers/"
        + done(
            office()
                .post(
                    "/papers",
                    """
                    {"sessionId":"%s","kind":"SUBMISSION","title":"Tờ trình về học phí",
                     "secrecy":"%s"}
                    """
                        .formatted(session, secrecy)));
  }

  final Answer file(String paper, String text) {
    return office().file(paper + "/versions", FileType.PDF_TYPE, SampleFiles.pdf(text));
  }

  final void accept(String paper) {
    done(office().post(paper + "/acceptance", "{}"));
  }

  final HttpResponse<byte[]> download(String token, String path, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/sessions/v1" + path))
            .header("Authorization", "Bearer " + token);
    return HTTP.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }

  @CanIgnoreReturnValue
  static String done(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
