package vn.hdnd.cuulong.sessions;

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

  private static final String DAY = ",\"day\":\"2025-06-20\"";
  private static final String ITEM = "{\"title\":\"Khai mạc\",\"kind\":\"OPENING\"}";
  private static final String TALLY = "\"tally\":{\"for\":50,\"against\":0,\"notVoting\":0}";

  EndedCouncilIT() {
    super(
        "sessions",
        "/api/sessions/v1",
        Set.of("/consultations deadlineDay", "/consultations/{id}/correction deadlineDay"));
  }

  @Override
  protected List<DatedCommand> commands(Http office) {
    String term =
        office
            .post("/terms", "{\"term\":\"X\",\"startsOn\":\"2021-07-01\",\"deputiesInOffice\":57}")
            .id();
    String session = office.post("/sessions", session(term, 21)).id();
    String resolution = office.post("/resolutions", resolution(session, "")).id();
    String deputy = office.post("/deputies", deputy(term, ",\"since\":\"2021-07-01\"")).id();
    String inTerm = ",\"termId\":\"%s\"".formatted(term);
    String decision = office.post("/standing-committee-decisions", decision(inTerm + DAY)).id();
    String agenda = office.post("/agendas", "{\"sessionId\":\"%s\"}".formatted(session)).id();
    return List.of(
        on("/agendas/{id}/items", agenda, ITEM, "day"),
        new DatedCommand(
            "/agendas/{id}/items/{n}/change",
            "/agendas/" + agenda + "/items/1/change",
            ITEM,
            List.of("day")),
        on("/agendas/{id}/submission", agenda, "{}", "submittedOn"),
        on("/agendas/{id}/approval", agenda, "{\"form\":\"COUNCIL\"}", "approvedOn"),
        on("/agendas/{id}/milestones", agenda, "{\"milestone\":\"ANNOUNCEMENT\"}", "reachedOn"),
        at("/standing-committee-decisions", decision(inTerm), "day"),
        on(
            "/standing-committee-decisions/{id}/correction",
            decision,
            decision(",\"reason\":\"Ghi nhầm ngày\""),
            "day"),
        on(
            "/standing-committee-decisions/{id}/report",
            decision,
            "{\"sessionId\":\"%s\"}".formatted(session),
            "day"),
        at("/deputies", deputy(term, ""), "since"),
        on(
            "/deputies/{id}/state",
            deputy,
            "{\"state\":\"RELEASED\",\"decision\":\"31/NQ-HĐND\"}",
            "from"),
        at("/sittings", "{\"sessionId\":\"%s\",\"number\":1}".formatted(session), "day"),
        at("/terms", "{\"term\":\"XI\",\"deputiesInOffice\":57}", "startsOn"),
        on("/terms/{id}/deputies", term, "{\"inOffice\":56}", "from"),
        at("/sessions", session(term, 22), "opensOn", "closing.closedOn"),
        on(
            "/sessions/{id}/closing",
            session,
            "{\"attended\":55,\"documentsConsidered\":9,\"answerers\":0}",
            "closedOn"),
        at(
            "/resolutions",
            resolution(session, ",\"vote\":{\"votedOn\":\"2025-06-24\"," + TALLY + "}"),
            "submittedOn",
            "vote.votedOn"),
        on("/resolutions/{id}/vote", resolution, "{" + TALLY + "}", "votedOn"));
  }

  private static String decision(String more) {
    return """
    {"number":"31/NQ-TTHĐND","ground":"PERSONNEL","title":"Tạm đình chỉ"%s}
    """
        .formatted(more);
  }

  private static String deputy(String term, String more) {
    return "{\"termId\":\"%s\",\"name\":\"Lê Văn Tám\"%s}".formatted(term, more);
  }

  private static String session(String term, int number) {
    String closing =
        number == 21
            ? ""
            : ",\"closing\":{\"closedOn\":\"2025-06-24\",\"attended\":55,"
                + "\"documentsConsidered\":9,\"answerers\":0}";
    return """
    {"termId":"%s","number":%d,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"2025-06-24"%s}
    """
        .formatted(term, number, closing);
  }

  private static String resolution(String session, String vote) {
    return """
    {"sessionId":"%s","title":"Mức hỗ trợ học phí","kind":"INDIVIDUAL","matter":"ORDINARY",
     "submittedOn":"2025-06-20","submittedBy":"Ủy ban nhân dân tỉnh"%s}
    """
        .formatted(session, vote);
  }
}
