package vn.hdnd.cuulong.petitions;

import static vn.hdnd.cuulong.platform.testkit.councils.DatedCommand.at;
import static vn.hdnd.cuulong.platform.testkit.councils.DatedCommand.on;

import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.councils.DatedCommand;
import vn.hdnd.cuulong.platform.testkit.councils.EndedCouncilContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class EndedCouncilIT extends EndedCouncilContract {

  private static final String PETITION =
      """
      {"kind":"COMPLAINT","receivedOn":"2025-06-02","source":"POST","field":"LAND",
       "paperFileNumber":"7/2025/KT","subject":"Bồi thường","signatories":1,
       "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,
                 "signed":true,"contentClear":true,"alreadyHandled":false}}
      """;

  EndedCouncilIT() {
    super("petitions", "/api/petitions/v1", Set.of());
  }

  /** What was open on the last day stays open; the successor continues it. */
  @Override
  protected List<DatedCommand> commands(Http office) {
    String id = office.post("/petitions", PETITION).id();
    String one = "/petitions/{id}";
    return List.of(
        at("/petitions", PETITION, "receivedOn"),
        on(one + "/forwarding", id, "{\"toAgency\":\"Sở Xây dựng\"}", "forwardedOn"),
        on(one + "/guidance", id, "{\"text\":\"Gửi đến xã.\"}", "guidedOn"),
        on(one + "/reminders", id, "{}", "remindedOn"),
        on(one + "/answer", id, "{\"agency\":\"Sở Xây dựng\"}", "answeredOn"),
        on(one + "/closing", id, "{\"reason\":\"FILED\"}", "closedOn"));
  }
}
