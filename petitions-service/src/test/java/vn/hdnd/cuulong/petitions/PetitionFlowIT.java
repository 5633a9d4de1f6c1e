package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.OpenApiSnapshot;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests petitions over HTTP, from the counter to the closing. */
class PetitionFlowIT extends PetitionsOverHttp {

  private static final String YEARS = "/api/petitions/v1/petition-years";

  @Test
  void takesAComplaintFromTheCounterToItsClosing() throws Exception {
    String id = received("COMPLAINT", "\"Bồi thường khi thu hồi đất ở Châu Đốc\"");
    step(id, "forwarding", "{\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}".formatted(today, AGENCY));
    step(id, "reminders", "{\"remindedOn\":\"%s\"}".formatted(today));
    step(id, "answer", "{\"answeredOn\":\"%s\",\"agency\":\"%s\"}".formatted(today, AGENCY));
    step(id, "closing", "{\"closedOn\":\"%s\",\"reason\":\"ANSWERED\"}".formatted(today));

    HttpResponse<String> page = get(PETITIONS + "/" + id, office);
    assertThat(page.headers().firstValue("ETag")).contains("\"5\"");
    assertThat(JsonPath.<String>read(page.body(), "$.status")).isEqualTo("CLOSED");
    assertThat(JsonPath.<List<String>>read(page.body(), "$.timeline[*].type"))
        .hasSize(5)
        .first()
        .isEqualTo("vn.hdnd.petitions.petition-received.v1");
    awaitRow(id, "CLOSED");
  }

  @Test
  void findsAPetitionByItsCodeAndByWordsWithoutMarks() throws Exception {
    String id = received("RECOMMENDATION", "\"Nạo vét kênh Vĩnh Tế đoạn qua xã An Nông\"");
    awaitRow(id, "RECEIVED");
    String code = JsonPath.read(get(PETITIONS + "/" + id, office).body(), "$.code");

    assertThat(ids(list("?q=" + encoded("nao vet vinh te")))).containsExactly(id);
    assertThat(ids(list("?q=" + encoded(code.replace("-", " "))))).containsExactly(id);
    assertThat(ids(list("?q=" + encoded("nạo vét") + "&status=CLOSED"))).isEmpty();
  }

  @Test
  void findsAPetitionByTheNumbersOfTheLettersAboutIt() throws Exception {
    String id = received("COMPLAINT", "\"Bồi thường khi thu hồi đất\"");
    String letter = Integer.toString(100_000 + ThreadLocalRandom.current().nextInt(800_000));
    String on = "On\":\"" + today + "\",\"documentNumber\":\"";
    step(
        id,
        "forwarding",
        "{\"forwarded" + on + "0" + letter + "/HĐND-VP\",\"toAgency\":\"" + AGENCY + "\"}");
    step(id, "answer", "{\"answered" + on + letter + "9/UBND-NC\",\"agency\":\"" + AGENCY + "\"}");
    awaitRow(id, "ANSWERED");

    assertThat(ids(list("?q=" + encoded("Số " + letter + "/HĐND-VP")))).containsExactly(id);
    assertThat(ids(list("?q=" + encoded(letter + "9/ubnd")))).containsExactly(id);
  }

  @Test
  void findsNothingWithoutALetterOrDigitAndAcceptsALongTitle() throws Exception {
    assertThat(ids(list("?q=" + encoded("--")))).isEmpty();
    assertThat(ids(list("?q=" + encoded("ộ".repeat(2000))))).isEmpty();
    HttpResponse<String> tooLong = get(PETITIONS + "?q=" + "a".repeat(2001), office);
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(tooLong.body(), "$.errors[*].field"))
        .containsExactly("q");
  }

  @Test
  void givesTheListInPagesWithoutGapOrRepetition() throws Exception {
    String bodies = "\"Chuyên đề trang " + UUID.randomUUID().toString().substring(0, 8) + "\"";
    List<String> made =
        List.of(
            received("FEEDBACK", bodies),
            received("FEEDBACK", bodies),
            received("FEEDBACK", bodies));
    made.forEach(id -> awaitRow(id, "RECEIVED"));
    String filter =
        "?kind=FEEDBACK&limit=2&year="
            + today.getYear()
            + "&q="
            + encoded(bodies.replace("\"", ""));

    HttpResponse<String> first = get(PETITIONS + filter, office);
    String next = JsonPath.read(first.body(), "$.next");
    assertThat(first.headers().firstValue("Link").orElseThrow()).contains("rel=\"next\"");
    HttpResponse<String> second = get(PETITIONS + filter + "&after=" + next, office);
    assertThat(JsonPath.<Object>read(second.body(), "$.next")).isNull();
    assertThat(List.of(ids(first), ids(second)).stream().flatMap(List::stream))
        .as("within a day, what was entered last comes first")
        .containsExactlyElementsOf(made.reversed());
    assertThat(JsonPath.<List<Integer>>read(get(YEARS, office).body(), "$.years"))
        .contains(today.getYear())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void givesEachOfManyAtOnceACodeOfItsOwn() throws Exception {
    List<Callable<String>> counters =
        Collections.nCopies(
            200, () -> post(PETITIONS, receiving("FEEDBACK", "\"Cùng lúc\""), office).body());
    try (var clerks = Executors.newFixedThreadPool(20)) {
      List<String> codes = new ArrayList<>();
      for (Future<String> done : clerks.invokeAll(counters)) {
        codes.add(JsonPath.read(done.get(), "$.answer.code"));
      }
      assertThat(codes).hasSize(200).doesNotHaveDuplicates();
    }
  }

  @Test
  void keepsNothingOfADenouncer() throws Exception {
    HttpResponse<String> refused = post(PETITIONS, receiving("DENUNCIATION", "\"Ông A\""), office);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(JsonPath.<String>read(refused.body(), "$.citation")).contains("25/2018/QH14");
  }

  @Test
  void saysWhatWouldHappenAndWritesNothing() throws Exception {
    HttpResponse<String> dry =
        post(PETITIONS + "?dryRun=true", receiving("COMPLAINT", "\"Thử\""), office);
    assertThat(dry.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<Boolean>read(dry.body(), "$.dryRun")).isTrue();
    String id = JsonPath.read(dry.body(), "$.id");
    assertThat(get(PETITIONS + "/" + id, office).statusCode()).isEqualTo(404);
  }

  @Test
  void looksAbsentToAnotherCouncil() throws Exception {
    String id = received("COMPLAINT", "\"Của An Giang\"");
    String other = TestTokens.of("vanphong.cantho", "can-tho-2025", "office-staff");
    assertThat(get(PETITIONS + "/" + id, other).statusCode()).isEqualTo(404);
    String body = "{\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}".formatted(today, AGENCY);
    assertThat(post(PETITIONS + "/" + id + "/forwarding", body, other).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesWhatHasNotTheFormOfAPetition() throws Exception {
    String named = receiving("COMPLAINT", "\"Thử\"").replaceAll("[^\"]+/SĐT", "Nguyễn Văn A");
    HttpResponse<String> refused = post(PETITIONS, named, office);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(refused.body(), "$.errors[*].field"))
        .containsExactly("paperFileNumber");
    assertThat(refused.body()).contains("phải là số hồ sơ gồm các số");
  }

  @Test
  void describesItselfAsTheDocumentationSays() throws Exception {
    HttpResponse<String> api = get("/v3/api-docs", office);
    assertThat(api.statusCode()).isEqualTo(200);
    OpenApiSnapshot.check("petitions", api.body());
  }
}
