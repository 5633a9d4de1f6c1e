package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.testkit.contracts.OpenApiSnapshot;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests voter contact over HTTP, from the meeting to the last answer. */
class VoterContactFlowIT extends VoterContactOverHttp {

  @Test
  void takesOpinionsFromTheMeetingToTheAnswer() throws Exception {
    String meeting = meeting("Hội trường phường Cái Răng");
    String first = opinion(meeting, "Sửa cầu Cái Sơn");
    String second = opinion(meeting, "Cầu Cái Sơn xuống cấp");
    String id = id(consolidate(first, second));
    step(
        id, "forwarding", "{\"forwardedOn\":\"%s\",\"toAgency\":\"Sở Xây dựng\"}".formatted(today));
    step(
        id,
        "answer",
        "{\"answeredOn\":\"%s\",\"result\":\"UNDER_STUDY\",\"text\":\"Lập dự án\",\"dueOn\":\"%s\"}"
            .formatted(today, today.plusMonths(6)));
    step(
        id,
        "answer",
        "{\"answeredOn\":\"%s\",\"result\":\"RESOLVED\",\"text\":\"Đã xong\"}".formatted(today));

    HttpResponse<String> page = get("recommendations/" + id, office);
    assertThat(page.headers().firstValue("ETag")).contains("\"4\"");
    assertThat(JsonPath.<List<String>>read(page.body(), "$.timeline[*].detail"))
        .containsSubsequence("UNDER_STUDY", "RESOLVED");
    assertThat(JsonPath.<List<String>>read(page.body(), "$.answers[*].text"))
        .containsExactly("Lập dự án", "Đã xong");
    assertThat(read("recommendations?status=ANSWERED&q=cau", "$.items[*].answerText"))
        .contains("Đã xong");
    assertThat(read("recommendations?q=cau", "$.items[?(@.id=='%s')].version".formatted(id)))
        .as("an answer of the list says the version that If-Match takes")
        .containsExactly(4);
    assertThat(read("opinions?meetingId=" + meeting, "$.items[*].recommendationId"))
        .containsExactly(id, id);
    assertThat(JsonPath.<String>read(get("opinions/" + first, office).body(), "$.recommendationId"))
        .isEqualTo(id);
    assertThat(read("meetings?q=" + encoded("cai rang"), "$.items[*].opinions")).contains(2);
    assertThat(JsonPath.<Integer>read(get("meetings/" + meeting, office).body(), "$.opinions"))
        .isEqualTo(2);
  }

  @Test
  void leavesAnOpinionInOneRecommendation() throws Exception {
    String opinion = opinion(meeting("Ấp Thới Thuận"), "Kéo điện về ấp");
    assertThat(consolidate(opinion).statusCode()).isEqualTo(201);
    HttpResponse<String> again = consolidate(opinion);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(JsonPath.<String>read(again.body(), "$.type"))
        .endsWith("/opinion-already-consolidated");
    assertThat(JsonPath.<String>read(again.body(), "$.detail")).contains(opinion);
  }

  @Test
  void givesAnOpinionToOneOfManyConcurrentCommands() throws Exception {
    String opinion = opinion(meeting("Phường Bình Thủy"), "Đèn chiếu sáng");
    List<Callable<Integer>> offices =
        Collections.nCopies(8, () -> consolidate(opinion).statusCode());
    try (var desks = Executors.newFixedThreadPool(8)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> done : desks.invokeAll(offices)) {
        statuses.add(done.get());
      }
      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }
  }

  @Test
  void givesTheListInPagesWithoutGapOrRepetition() throws Exception {
    String place = "Trang " + UUID.randomUUID().toString().substring(0, 8);
    List<String> made = List.of(meeting(place), meeting(place), meeting(place));
    String filter = "meetings?limit=2&year=" + today.getYear() + "&q=" + encoded(place);
    HttpResponse<String> first = get(filter, office);
    String next = JsonPath.read(first.body(), "$.next");
    List<Object> ids = new ArrayList<>(JsonPath.<List<Object>>read(first.body(), "$.items[*].id"));
    ids.addAll(read(filter + "&after=" + next, "$.items[*].id"));
    assertThat(ids)
        .as("within a day, what was entered last comes first")
        .containsExactlyElementsOf(made.reversed());
    assertThat(read("meeting-years", "$.years")).contains(today.getYear());
    assertThat(read("recommendation-years", "$.years")).doesNotContain(1999);
    assertThat(read(filter.replace("year=", "year=1"), "$.errors[*].field")).contains("year");
    assertThat(read("meetings?year=1999&q=" + encoded(place), "$.items[*].id")).isEmpty();
  }

  @Test
  void sendsAComplaintToPetitions() throws Exception {
    String body =
        opining(meeting("Phường Thốt Nốt"), "Khiếu nại").replace("{", "{\"kind\":\"COMPLAINT\",");
    HttpResponse<String> refused = post("opinions", body, office);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(JsonPath.<String>read(refused.body(), "$.citation"))
        .startsWith("Nghị quyết liên tịch 72/2025");
    assertThat(JsonPath.<String>read(refused.body(), "$.detail"))
        .contains("mục Đơn thư")
        .doesNotContain("/api/");
  }

  @Test
  void putsNoWordsOfVotersIntoEvents() throws Exception {
    String words = "Lời của cử tri " + UUID.randomUUID();
    String opinion = opinion(meeting("Xã Trường Long"), words);
    assertThat(read("opinions?q=" + encoded(words), "$.items[*].text")).contains(words);
    List<Document> told =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(
                () -> mongo.findAll(Document.class, "journal"),
                journal ->
                    journal.stream()
                        .anyMatch(entry -> opinion.equals(entry.getString("aggregate"))));
    assertThat(told).noneMatch(entry -> entry.getString("data").contains(words));
  }

  @Test
  void looksAbsentToAnotherCouncil() throws Exception {
    String meeting = meeting("Phường Ô Môn");
    String opinion = opinion(meeting, "Mở rộng hẻm");
    String stranger = TestTokens.of("vanphong.angiang", "an-giang-2025", "office-staff");
    assertThat(get("meetings/" + meeting, stranger).statusCode()).isEqualTo(404);
    assertThat(post("opinions", opining(meeting, "Ý kiến"), stranger).statusCode()).isEqualTo(404);
    assertThat(post("recommendations", consolidating(opinion), stranger).statusCode())
        .isEqualTo(404);
  }

  @Test
  void findsOpinionsByTheirSectorAndTakesNoOther() throws Exception {
    String meeting = meeting("Phường Tân An");
    String road = opining(meeting, "Sửa đường").replace("{", "{\"sector\":\"TRANSPORT\",");
    String id = id(post("opinions", road, office));
    String other = opinion(meeting, "Việc khác");
    assertThat(read("opinions?meetingId=" + meeting, "$.items[*].id")).containsExactly(other, id);
    assertThat(read("opinions?sector=TRANSPORT&meetingId=" + meeting, "$.items[*].id"))
        .containsExactly(id);
    HttpResponse<String> named =
        post("opinions", road.replace("TRANSPORT", "Nguyễn Văn A"), office);
    assertThat(named.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(named.body(), "$.errors[*].field"))
        .containsExactly("sector");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tổ Hòa Bình", "Tổ Hoà Bình", "TỔ HÒA BÌNH", "Tổ  Hòa Bình"})
  void refusesAGroupNamedTwiceHoweverItIsTyped(String again) throws Exception {
    String twice = meeting().replace("[\"Tổ 1\"]", "[\"Tổ Hòa Bình\",\"%s\"]".formatted(again));
    HttpResponse<String> refused = post("meetings", twice, office);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("không được nêu trùng");
  }

  @Test
  void describesItselfAsTheDocumentationSays() throws Exception {
    HttpResponse<String> api = description();
    assertThat(api.statusCode()).isEqualTo(200);
    OpenApiSnapshot.check("voter-contact", api.body());
  }
}
