package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** The service with a real broker and store, and the tests' client for it. */
@OnRealParts
abstract class VoterContactOverHttp {

  private static final String BASE = "/api/voter-contact/v1/";

  final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  final String office =
      TestTokens.of("vanphong.cantho", "can-tho-2025", "office-staff", "office-lead");

  @LocalServerPort private int port;

  @Autowired MongoOperations mongo;

  String meeting(String place) throws Exception {
    return id(post("meetings", meeting().replace("PLACE", place), office));
  }

  String meeting() {
    return """
    {"heldOn":"%s","place":"PLACE","kind":"AT_RESIDENCE","mode":"IN_PERSON",
     "deputyGroups":["Tổ 1"],"attendees":90,"speakers":7}\
    """
        .formatted(today);
  }

  String opinion(String meeting, String text) throws Exception {
    return id(post("opinions", opining(meeting, text), office));
  }

  static String opining(String meeting, String text) {
    return "{\"meetingId\":\"%s\",\"text\":\"%s\",\"field\":\"URBAN\"}".formatted(meeting, text);
  }

  HttpResponse<String> consolidate(String... opinions) throws Exception {
    return post("recommendations", consolidating(opinions), office);
  }

  String consolidating(String... opinions) {
    return """
    {"text":"Sửa chữa cầu Cái Sơn","field":"URBAN","level":"PROVINCE","opinionIds":["%s"],
     "consolidatedOn":"%s"}\
    """
        .formatted(String.join("\",\"", opinions), today);
  }

  void step(String id, String name, String body) throws Exception {
    HttpResponse<String> done = post("recommendations/" + id + "/" + name, body, office);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
  }

  static String id(HttpResponse<String> done) {
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    return JsonPath.read(done.body(), "$.id");
  }

  List<Object> read(String query, String path) throws IOException, InterruptedException {
    return JsonPath.read(get(query, office).body(), path);
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

  /** Returns the service's OpenAPI document. */
  HttpResponse<String> description() {
    return new Http(port, "", office).get("/v3/api-docs").response();
  }

  private Http as(String token) {
    return new Http(port, BASE, token);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
