package vn.hdnd.cuulong.sessions;

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

  private final String council = "council-" + UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  ActionsIT() {
    super("sessions", "/api/sessions/v1");
  }

  @Override
  protected List<Reached> cases() {
    Http lead = as(council, "office-lead");
    Http deputy = as(council, "deputy");
    String term = term(lead, "X", today.minusDays(20));
    String open = session(lead, term, 1, today.minusDays(2));
    String closed = session(lead, term, 2, today.minusDays(2));
    String ahead = session(lead, term, 3, today.plusDays(1));
    String draft = resolution(lead, open);
    String voted = resolution(lead, open);
    String early = resolution(lead, ahead);
    done(lead.post("/sessions/" + closed + "/closing", closing()));
    done(lead.post("/resolutions/" + voted + "/vote", vote()));
    return List.of(
        reached("a term", "/terms/" + term, lead),
        reached("a term ahead", "/terms/" + term(lead, "XI", today.plusDays(30)), lead),
        reached("a term, for staff", "/terms/" + term, as(council, "office-staff")),
        reached("an open session", "/sessions/" + open, lead),
        reached("a session, for a deputy", "/sessions/" + open, deputy),
        reached("a closed session", "/sessions/" + closed, lead),
        reached("a session that has not opened", "/sessions/" + ahead, lead),
        reached("a draft", "/resolutions/" + draft, lead),
        reached("a draft, for a deputy", "/resolutions/" + draft, deputy),
        reached("a resolution", "/resolutions/" + voted, lead),
        reached("a draft for a session that has not opened", "/resolutions/" + early, lead));
  }

  private Reached reached(String what, String path, Http reader) {
    return new Reached(
        what,
        path,
        reader,
        Map.of(
            "closeSession",
            closing(),
            "recordVote",
            vote(),
            "changeDeputiesInOffice",
            "{\"from\":\"%s\",\"inOffice\":56}".formatted(today)));
  }

  private String closing() {
    return """
    {"closedOn":"%s","attended":55,"documentsConsidered":9,"answerers":0}
    """
        .formatted(today);
  }

  private String vote() {
    return """
    {"votedOn":"%s","tally":{"for":50,"against":0,"notVoting":0}}
    """
        .formatted(today);
  }

  private static String term(Http lead, String number, LocalDate day) {
    return done(
        lead.post(
            "/terms",
            "{\"term\":\"%s\",\"startsOn\":\"%s\",\"deputiesInOffice\":57}"
                .formatted(number, day)));
  }

  private static String session(Http lead, String term, int number, LocalDate day) {
    return done(
        lead.post(
            "/sessions",
            """
            {"termId":"%s","number":%d,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"%s"}
            """
                .formatted(term, number, day)));
  }

  private String resolution(Http lead, String session) {
    return done(
        lead.post(
            "/resolutions",
            """
            {"sessionId":"%s","title":"Mức hỗ trợ","kind":"INDIVIDUAL","matter":"ORDINARY",
             "submittedOn":"%s","submittedBy":"Ủy ban nhân dân tỉnh"}
            """
                .formatted(session, today)));
  }

  private static String done(Http.Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
