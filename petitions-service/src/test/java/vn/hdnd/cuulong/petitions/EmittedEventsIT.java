package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.EmittedEventsContract;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http;

class EmittedEventsIT extends EmittedEventsContract {

  private static final String DAY = "2025-11-20";

  EmittedEventsIT() {
    super(PetitionsEvents.catalogue(), "/api/petitions/v1");
  }

  @Override
  protected int tellEverything(Http office) {
    answered(office, "COMPLAINT", "\"Bồi thường\"");
    guided(office, "FEEDBACK", "{\"guidedOn\":\"%s\",\"text\":\"Gửi xã\"}");
    answered(office, "DENUNCIATION", "null");
    guided(office, "DENUNCIATION", "{\"guidedOn\":\"%s\"}");
    return 16;
  }

  @Test
  @Tag("D-10")
  void everyEventOfADenunciationIsOfATypeOfItsOwnAndNamesNobodyAndNoDay() {
    answered(office(), "DENUNCIATION", "null");
    guided(office(), "DENUNCIATION", "{\"guidedOn\":\"%s\"}");

    PublishedEvents published = published(8);

    assertThat(published.types()).containsExactlyInAnyOrderElementsOf(ofDenunciations());
    assertThat(published.events())
        .allSatisfy(event -> assertThat(event.json()).doesNotContain("Sở A", DAY));
  }

  private static List<String> ofDenunciations() {
    return PetitionsEvents.catalogue().types().stream()
        .map(EventType::name)
        .filter(type -> type.contains(".denunciation-"))
        .toList();
  }

  private static void answered(Http office, String kind, String subject) {
    String path = received(office, kind, subject);
    done(
        office,
        path + "/forwarding",
        "{\"forwardedOn\":\"%s\",\"toAgency\":\"Sở A\"}".formatted(DAY));
    done(office, path + "/reminders", "{\"remindedOn\":\"%s\"}".formatted(DAY));
    done(office, path + "/answer", "{\"answeredOn\":\"%s\",\"agency\":\"Sở A\"}".formatted(DAY));
    closed(office, path, "ANSWERED");
  }

  private static void guided(Http office, String kind, String guidance) {
    String path = received(office, kind, "null");
    done(office, path + "/guidance", guidance.formatted(DAY));
    closed(office, path, "GUIDED");
  }

  private static void closed(Http office, String path, String reason) {
    done(
        office,
        path + "/closing",
        "{\"closedOn\":\"%s\",\"reason\":\"%s\"}".formatted(DAY, reason));
  }

  private static String received(Http office, String kind, String subject) {
    int number = office.get("/petitions?limit=200").body().path("items").size() + 1;
    String petition =
        """
        {"kind":"%s","receivedOn":"%s","source":"POST","field":"LAND","subject":%s,"signatories":1,
         "paperFileNumber":"%d/2025/SĐT",
         "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,
                   "signed":true,"contentClear":true,"alreadyHandled":false}}
        """
            .formatted(kind, DAY, subject, number);
    return "/petitions/" + begun(office, "/petitions", petition);
  }
}
