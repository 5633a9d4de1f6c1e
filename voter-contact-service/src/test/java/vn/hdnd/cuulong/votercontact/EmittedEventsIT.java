package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.EmittedEventsContract;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http;

class EmittedEventsIT extends EmittedEventsContract {

  private static final String MEETING =
      """
      {"heldOn":"2025-08-10","place":"Số 12, ấp Thới Thuận","kind":"%s","mode":"IN_PERSON",
       "deputyGroups":["Tổ 1"],"attendees":90,"speakers":7}
      """;

  EmittedEventsIT() {
    super(VoterContactEvents.catalogue(), "/api/voter-contact/v1");
  }

  @Override
  protected int tellEverything(Http office) {
    String meeting = begun(office, "/meetings", MEETING.formatted("BEFORE_REGULAR_SESSION"));
    String bridge = opinion(office, meeting, "Sửa cầu", "");
    String road = opinion(office, meeting, "Sửa đường", ",\"sector\":\"TRANSPORT\"");
    String path =
        "/recommendations/"
            + begun(
                office,
                "/recommendations",
                """
                {"text":"Sửa cầu, đường","field":"URBAN","level":"PROVINCE",
                 "opinionIds":["%s","%s"],"consolidatedOn":"2025-08-20"}
                """
                    .formatted(bridge, road));
    done(office, path + "/forwarding", "{\"forwardedOn\":\"2025-08-21\",\"toAgency\":\"Sở A\"}");
    done(office, path + "/answer", answer("\"UNDER_STUDY\",\"dueOn\":\"2026-02-01\""));
    done(office, path + "/answer", answer("\"RESOLVED\""));
    return 7;
  }

  @Test
  void theEventOfAMeetingAtAResidenceNamesNoPlace() {
    String id = begun(office(), "/meetings", MEETING.formatted("AT_RESIDENCE"));

    PublishedEvents published = published(1);

    published.assertKeepTheirContracts();
    assertThat(published.events().getFirst().json())
        .contains("\"place\":null")
        .doesNotContain("Thới Thuận");
    assertThat(office().get("/meetings/" + id).text("place")).isEqualTo("Số 12, ấp Thới Thuận");
  }

  private static String opinion(Http office, String meeting, String text, String more) {
    return begun(
        office,
        "/opinions",
        "{\"meetingId\":\"%s\",\"text\":\"%s\",\"field\":\"URBAN\"%s}"
            .formatted(meeting, text, more));
  }

  private static String answer(String result) {
    return "{\"answeredOn\":\"2025-09-01\",\"text\":\"Trả lời\",\"result\":%s}".formatted(result);
  }
}
