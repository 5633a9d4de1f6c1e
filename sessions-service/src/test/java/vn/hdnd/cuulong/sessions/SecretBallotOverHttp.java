package vn.hdnd.cuulong.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.sessions.secretballots.Tablet;

/** A chamber in which a secret ballot is under way. */
abstract class SecretBallotOverHttp extends ChamberOverHttp {

  static final String DISMISSAL =
      """
      "matter":"DISMISSAL","title":"Miễn nhiệm Phó Chủ tịch",
       "subjects":[{"name":"Nguyễn Thị Minh Châu","post":"Phó Chủ tịch"}]
      """;

  static final String BOARD =
      """
      ,"board":{"head":"Lê Văn Tám","members":["Trần Văn Ơn"]}
      """;

  private static final HttpClient NAMELESS = HttpClient.newHttpClient();

  final void openWithAllPresent(int inOffice) {
    open(inOffice);
    for (int n = 1; n <= inOffice; n++) {
      done(checkIn(n));
    }
  }

  final Answer openBallot(String form, String sheet) {
    return chair()
        .post(
            "/secret-ballots",
            "{\"sittingId\":\"%s\",\"form\":\"%s\",%s}".formatted(sitting, form, sheet));
  }

  final Answer step(String ballot, String step) {
    return chair().post("/secret-ballots/" + ballot + "/" + step, "{}");
  }

  final JsonNode read(String ballot) {
    return chair().get("/secret-ballots/" + ballot).body();
  }

  final Tablet tablet(String ballot) {
    return new Tablet(read(ballot).path("publicKey").asString());
  }

  final Answer receive(int n, String ballot, Tablet tablet) {
    return deputy(n)
        .post(
            "/secret-ballots/" + ballot + "/ballot-papers",
            "{\"blinded\":\"%s\"}".formatted(tablet.blinded()));
  }

  /** Returns the finished stamp of the n-th deputy. */
  final String stamp(int n, String ballot, Tablet tablet) {
    Answer answer = receive(n, ballot, tablet);
    if (answer.status() != 201) {
      throw new AssertionError(answer.body().toString());
    }
    return tablet.stamp(answer.body().at("/answer/stamp").asString());
  }

  /** A ballot as a tablet sends it. */
  static String filled(Tablet tablet, String stamp, String... marks) {
    return "{\"secret\":\"%s\",\"stamp\":\"%s\",\"marks\":[\"%s\"]}"
        .formatted(tablet.secret(), stamp, String.join("\",\"", marks));
  }

  /** Sends a ballot without a token, as the tablets do. */
  final Answer drop(String ballot, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/api/sessions/v1/ballot-boxes/%s/ballots"
                        .formatted(port(), ballot)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response =
          NAMELESS.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(), response, JsonMapper.shared().readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  final List<String> receipts(String ballot) {
    var found = new ArrayList<String>();
    chair()
        .get("/secret-ballots/" + ballot + "/counted-ballots")
        .body()
        .path("ballots")
        .forEach(each -> found.add(each.path("receipt").asString()));
    return found;
  }
}
