package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.testkit.actions.ActionsContract;
import vn.hdnd.cuulong.platform.testkit.actions.Reached;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class ActionsIT extends ActionsContract {

  private final String council = "council-" + UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  ActionsIT() {
    super("voter-contact", "/api/voter-contact/v1");
  }

  @Override
  protected List<Reached> cases() {
    Http office = as(council, "office-staff");
    Reached consolidated = recommendation(office, "consolidated");
    Reached forwarded = recommendation(office, "forwarded");
    forward(forwarded);
    Reached studied = recommendation(office, "under study");
    forward(studied);
    taken(office.post(studied.path() + "/answer", answer("UNDER_STUDY", today.plusDays(9))));
    Reached settled = recommendation(office, "settled");
    forward(settled);
    taken(office.post(settled.path() + "/answer", answer("RESOLVED", null)));
    return List.of(
        consolidated,
        forwarded,
        studied,
        settled,
        new Reached(
            "consolidated, for a deputy",
            consolidated.path(),
            as(council, "deputy"),
            consolidated.commands()));
  }

  private Reached recommendation(Http office, String what) {
    String meeting =
        done(
            office.post(
                "/meetings",
                """
                {"heldOn":"%s","place":"Nhà văn hóa xã","kind":"AT_RESIDENCE",
                 "mode":"IN_PERSON","deputyGroups":["Tổ 1"],"attendees":90,"speakers":7}
                """
                    .formatted(today)));
    String opinion =
        done(
            office.post(
                "/opinions",
                "{\"meetingId\":\"%s\",\"text\":\"Sửa cầu\",\"field\":\"URBAN\"}"
                    .formatted(meeting)));
    String id =
        done(
            office.post(
                "/recommendations",
                """
                {"text":"Sửa cầu Cái Sơn","field":"URBAN","level":"PROVINCE",
                 "opinionIds":["%s"],"consolidatedOn":"%s"}
                """
                    .formatted(opinion, today)));
    return new Reached(
        what,
        "/recommendations/" + id,
        office,
        Map.of(
            "forwardRecommendation",
            forwarding(),
            "answerRecommendation",
            answer("RESOLVED", null)));
  }

  private void forward(Reached one) {
    taken(one.reader().post(one.path() + "/forwarding", forwarding()));
  }

  private String forwarding() {
    return "{\"toAgency\":\"Sở Xây dựng\",\"forwardedOn\":\"%s\"}".formatted(today);
  }

  private String answer(String result, @Nullable LocalDate due) {
    return """
    {"answeredOn":"%s","result":"%s","text":"Đã xem xét","dueOn":%s}
    """
        .formatted(today, result, due == null ? "null" : "\"" + due + "\"");
  }

  private static void taken(Http.Answer answer) {
    assertThat(done(answer)).isNotEmpty();
  }

  private static String done(Http.Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
