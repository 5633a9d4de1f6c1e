package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.RawRequest;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** A command with a file, on a route with limits of its own. */
@SpringBootTest(
    classes = Things.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cuulong.web.routes.papers.path=/api/things/v1/things/{id}/paper",
      "cuulong.web.routes.papers.max-body=50MB",
      "cuulong.web.routes.papers.receive-within=60s",
      "cuulong.web.routes.names.path=/api/things/v1/things/{id}/name",
      "cuulong.web.routes.names.receive-within=300ms",
      "cuulong.web.receive-within=5s"
    })
class UploadTest {

  private static final int MOST = 50 * 1024 * 1024;
  private static final String WRITER =
      TestTokens.of("vanphong.angiang", "an-giang-2025", "writer", "reader");

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  private String paper = "";

  @BeforeEach
  void makeAThing() throws Exception {
    HttpResponse<String> made =
        send(
            command("/things", UUID.randomUUID().toString())
                .setHeader("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString("{\"name\":\"bàn\",\"colour\":\"RED\",\"weight\":3}")));
    paper = "/things/" + JsonPath.<String>read(made.body(), "$.id") + "/paper";
  }

  @Test
  void takesAFileAsLargeAsItsRouteAllows() throws Exception {
    HttpResponse<String> done = send(command(paper, "largest").POST(zeros(MOST)));

    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(JsonPath.<Integer>read(done.body(), "$.answer.size")).isEqualTo(MOST);
    assertThat(JsonPath.<String>read(done.body(), "$.answer.digest"))
        .isEqualTo("8565a714dca840f8652c5bae9249ab05f5fb5a4f9f13fbe23304b10f68252da2");
  }

  @Test
  void answersARepeatedFileOnceAndRefusesAnotherUnderItsKey() throws Exception {
    HttpResponse<String> first = send(command(paper, "repeated").POST(zeros(1_000_000)));
    HttpResponse<String> again = send(command(paper, "repeated").POST(zeros(1_000_000)));
    HttpResponse<String> other = send(command(paper, "repeated").POST(zeros(1_000_001)));

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<Integer>read(again.body(), "$.version"))
        .isEqualTo(JsonPath.<Integer>read(first.body(), "$.version"));
    assertProblem(other, 409, "idempotency-key-reused");
  }

  @Test
  void refusesALargerFileInBothLanguagesWhetherItsLengthIsAnnouncedOrNot() throws Exception {
    HttpResponse<String> announced = send(command(paper, "announced").POST(zeros(MOST + 1)));
    HttpResponse<String> chunked =
        send(
            command(paper, "chunked")
                .setHeader("Accept-Language", "en")
                .POST(BodyPublishers.ofInputStream(stream(MOST + 1))));

    assertProblem(announced, 413, "body-too-large");
    assertThat(announced.body()).contains("vượt quá 50 MiB");
    assertProblem(chunked, 413, "body-too-large");
    assertThat(chunked.body()).contains("larger than 50 MiB");
  }

  @Test
  void takesASmallerFileUnderTheKeyOfARefusedOne() throws Exception {
    assertProblem(send(command(paper, "refused").POST(zeros(MOST + 1))), 413, "body-too-large");
    assertThat(send(command(paper, "refused").POST(zeros(10))).statusCode()).isEqualTo(200);
  }

  @Test
  void keepsTheLimitOfEveryOtherRoute() throws Exception {
    HttpResponse<String> name =
        send(
            command(paper.replace("/paper", "/name"), "other-route")
                .setHeader("Content-Type", "application/json")
                .POST(zeros(300_000)));

    assertProblem(name, 413, "body-too-large");
    assertThat(name.body()).contains("256 KiB");
  }

  @Test
  void refusesAFileThatBreaksOffAndRecordsNothing() throws Exception {
    String head = head("cut-short", "Content-Length: 2000000");

    String answer;
    try (var caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
      caller
          .getOutputStream()
          .write((head + "a".repeat(400_000)).getBytes(StandardCharsets.US_ASCII));
      caller.shutdownOutput();
      answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(answer).startsWith("HTTP/1.1 400").contains("bad-request");
    assertThat(send(command(paper, "cut-short").POST(zeros(5))).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesABodyThatDripsLongerThanItsRouteAllows() throws Exception {
    String head =
        head("drips", "Content-Length: 200000")
            .replace("/paper", "/name")
            .replace(Things.PAPER, "application/json");

    String answer = RawRequest.drip(port, head, "a", Duration.ofSeconds(20)).text();

    assertThat(answer).startsWith("HTTP/1.1 408").contains("too-slow");
  }

  @Test
  void takesAFileThatDripsAsLongAsItsRouteAllows() throws Exception {
    String head = head("slow", "Content-Length: 20");

    String answer = RawRequest.drip(port, head, "a", Duration.ofSeconds(20)).text();

    assertThat(answer).startsWith("HTTP/1.1 200");
  }

  @Test
  void takesNoOtherTypeAndNoEmptyFile() throws Exception {
    assertProblem(
        send(command(paper, "json").setHeader("Content-Type", "application/json").POST(zeros(2))),
        415,
        "unsupported-media-type");
    assertProblem(send(command(paper, "empty").POST(zeros(0))), 400, "body-missing");
  }

  private String head(String key, String length) {
    return "POST /api/things/v1"
        + paper
        + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/pdf\r\n"
        + length
        + "\r\nIdempotency-Key: "
        + key
        + "\r\nAuthorization: Bearer "
        + WRITER
        + "\r\n\r\n";
  }

  private HttpRequest.Builder command(String path, String key) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/things/v1" + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Authorization", "Bearer " + WRITER)
        .header("Content-Type", Things.PAPER)
        .header("Idempotency-Key", key);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static BodyPublisher zeros(int count) {
    return count == 0
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(stream(count)), count);
  }

  private static Supplier<InputStream> stream(int count) {
    return () -> new Zeros(count);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(JsonPath.<String>read(answer.body(), "$.type")).endsWith("/" + slug);
  }
}
