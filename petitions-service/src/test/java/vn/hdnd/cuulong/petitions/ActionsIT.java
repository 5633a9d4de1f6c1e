package vn.hdnd.cuulong.petitions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hdnd.cuulong.platform.testkit.actions.ActionsContract;
import vn.hdnd.cuulong.platform.testkit.actions.Reached;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class ActionsIT extends ActionsContract {

  private static final String AGENCY = "Ủy ban nhân dân tỉnh An Giang";

  private final String council = "council-" + UUID.randomUUID();
  private int nextNumber = 101;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  ActionsIT() {
    super("petitions", "/api/petitions/v1");
  }

  @Override
  protected List<Reached> cases() {
    Http office = as(council, "office-staff");
    Reached received = petition(office, "received", "COMPLAINT", true, true);
    Reached guided = petition(office, "guided", "COMPLAINT", true, true);
    step(guided, "guidance", "guidePetition");
    Reached forwarded = petition(office, "a denunciation forwarded", "DENUNCIATION", true, true);
    step(forwarded, "forwarding", "forwardPetition");
    Reached reminded = petition(office, "reminded enough", "FEEDBACK", true, true);
    step(reminded, "forwarding", "forwardPetition");
    for (int i = 0; i < 20; i++) {
      step(reminded, "reminders", "remindAgency");
    }
    Reached answered = petition(office, "answered", "FEEDBACK", true, true);
    step(answered, "forwarding", "forwardPetition");
    step(answered, "answer", "recordPetitionAnswer");
    Reached closed = petition(office, "closed", "FEEDBACK", true, true);
    step(closed, "closing", "closePetition");
    Reached unsigned = petition(office, "not eligible", "COMPLAINT", false, true);
    Reached before = petition(office, "handled before", "DENUNCIATION", true, false);
    return List.of(
        received,
        forwarded,
        reminded,
        unsigned,
        before,
        closed,
        guided.with("closePetition", closing("GUIDED")),
        answered.with("closePetition", closing("ANSWERED")),
        readBy(as(council, "deputy"), received));
  }

  private static Reached readBy(Http reader, Reached office) {
    return new Reached("a deputy and " + office.what(), office.path(), reader, office.commands());
  }

  private Reached petition(
      Http office, String what, String kind, boolean signed, boolean firstTime) {
    int number = nextNumber++;
    String text = kind.equals("DENUNCIATION") ? "null" : "\"Bồi thường\"";
    String body =
        """
        {"kind":"%s","receivedOn":"%s","source":"POST","paperFileNumber":"%d/2026/SĐT",
         "field":"LAND","subject":%s,"signatories":1,
         "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,
                   "signed":%s,"contentClear":true,"alreadyHandled":%s}}
        """
            .formatted(kind, today, number, text, signed, !firstTime);
    Http.Answer received = office.post("/petitions", body);
    if (received.status() != 201) {
      throw new AssertionError(what + ": " + received.body());
    }
    String id = received.id();
    return new Reached(
        what,
        "/petitions/" + id,
        office,
        Map.of(
            "forwardPetition",
            "{\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}".formatted(today, AGENCY),
            "guidePetition",
            kind.equals("DENUNCIATION")
                ? "{\"guidedOn\":\"%s\"}".formatted(today)
                : "{\"guidedOn\":\"%s\",\"text\":\"Gửi đến xã.\"}".formatted(today),
            "remindAgency",
            "{\"remindedOn\":\"%s\"}".formatted(today),
            "recordPetitionAnswer",
            "{\"answeredOn\":\"%s\",\"agency\":\"%s\"}".formatted(today, AGENCY),
            "closePetition",
            closing("WITHDRAWN")));
  }

  private String closing(String reason) {
    return "{\"closedOn\":\"%s\",\"reason\":\"%s\"}".formatted(today, reason);
  }

  private static void step(Reached petition, String step, String command) {
    Http.Answer done =
        petition
            .reader()
            .post(petition.path() + "/" + step, petition.commands().getOrDefault(command, ""));
    if (done.status() != 200) {
      throw new AssertionError(step + ": " + done.body());
    }
  }
}
