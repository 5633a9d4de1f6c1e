package vn.hdnd.cuulong.sessions;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.hdnd.cuulong.platform.testkit.actions.ActionsContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;

/** Sets up cases of sessions over HTTP, and has the bodies of the commands on them. */
abstract class CasesOverHttp extends ActionsContract {

  final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  /** A session at which a decision is reported. */
  String session = "";

  CasesOverHttp() {
    super("sessions", "/api/sessions/v1");
  }

  static String secretBallot(Http chair, String sitting, String form) {
    return done(
        chair.post(
            "/secret-ballots",
            """
            {"sittingId":"%s","form":"%s","matter":"DISMISSAL","title":"Miễn nhiệm",
             "subjects":[{"name":"Nguyễn Thị Minh Châu","post":"Phó Chủ tịch"}]%s}
            """
                .formatted(
                    sitting,
                    form,
                    form.equals("PAPER")
                        ? ",\"board\":{\"head\":\"Lê Văn Tám\",\"members\":[\"Lê Thị Ba\"]}"
                        : "")));
  }

  static String paper(Http lead, String session) {
    return "/papers/"
        + done(
            lead.post(
                "/papers",
                """
                {"sessionId":"%s","kind":"SUBMISSION","title":"Tờ trình","secrecy":"NORMAL"}
                """
                    .formatted(session)));
  }

  static void taken(Http.Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
  }

  static String opinion() {
    return "{\"stance\":\"AGREE\",\"edition\":1}";
  }

  static String because() {
    return "{\"reason\":\"Ghi nhầm\"}";
  }

  String report() {
    return "{\"sessionId\":\"%s\",\"day\":\"%s\"}".formatted(session, today);
  }

  String question(String title) {
    return "{\"title\":\"%s\",\"text\":\"Xin ý kiến\",\"deadlineDay\":\"%s\",\"deadlineTime\":\"17:00\""
        .formatted(title, today.plusDays(3));
  }

  String decision(String number) {
    return "{\"number\":\"%s\",\"day\":\"%s\",\"ground\":\"PERSONNEL\",\"title\":\"Tạm đình chỉ\""
        .formatted(number, today.minusDays(3));
  }

  String consultation(Http lead, String term) {
    return done(
        lead.post(
            "/consultations", question("Đầu tư công") + ",\"termId\":\"%s\"}".formatted(term)));
  }

  String decision(Http lead, String term, String number) {
    return done(
        lead.post(
            "/standing-committee-decisions",
            decision(number) + ",\"termId\":\"%s\"}".formatted(term)));
  }

  String submission() {
    return "{\"submittedOn\":\"%s\"}".formatted(today);
  }

  String approval(String form) {
    return "{\"form\":\"%s\",\"approvedOn\":\"%s\"}".formatted(form, today);
  }

  static String count() {
    return """
    {"issued":2,"collected":2,"valid":2,"invalid":0,
     "lines":[{"number":1,"counts":[{"mark":"AGREE","count":1},{"mark":"DISAGREE","count":1}]}]}
    """;
  }

  String closing() {
    return """
    {"closedOn":"%s","attended":55,"documentsConsidered":9,"answerers":0}
    """
        .formatted(today);
  }

  String vote() {
    return """
    {"votedOn":"%s","tally":{"for":50,"against":0,"notVoting":0}}
    """
        .formatted(today);
  }

  String state(String state) {
    return "{\"from\":\"%s\",\"state\":\"%s\",\"decision\":\"1/NQ-HĐND\"}".formatted(today, state);
  }

  static String attendance(String deputy, String presence) {
    return "{\"deputyId\":\"%s\",\"presence\":\"%s\"}".formatted(deputy, presence);
  }

  static String term(Http lead, String number, LocalDate day) {
    return term(lead, number, day, 57);
  }

  static String term(Http lead, String number, LocalDate day, int deputies) {
    return done(
        lead.post(
            "/terms",
            "{\"term\":\"%s\",\"startsOn\":\"%s\",\"deputiesInOffice\":%d}"
                .formatted(number, day, deputies)));
  }

  String deputy(Http lead, String term, String name, String account) {
    return done(
        lead.post(
            "/deputies",
            "{\"termId\":\"%s\",\"name\":\"%s\",\"account\":\"%s\",\"since\":\"%s\"}"
                .formatted(term, name, account, today.minusDays(20))));
  }

  String sitting(Http lead, String session, int number) {
    return done(
        lead.post(
            "/sittings",
            "{\"sessionId\":\"%s\",\"number\":%d,\"day\":\"%s\"}"
                .formatted(session, number, today)));
  }

  static String poll(Http chair, String sitting) {
    return done(
        chair.post(
            "/polls",
            "{\"sittingId\":\"%s\",\"subject\":\"Chương trình\",\"changeable\":true}"
                .formatted(sitting)));
  }

  static String session(Http lead, String term, int number, LocalDate day) {
    return done(
        lead.post(
            "/sessions",
            """
            {"termId":"%s","number":%d,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"%s"}
            """
                .formatted(term, number, day)));
  }

  String resolution(Http lead, String session) {
    return done(
        lead.post(
            "/resolutions",
            """
            {"sessionId":"%s","title":"Mức hỗ trợ","kind":"INDIVIDUAL","matter":"ORDINARY",
             "submittedOn":"%s","submittedBy":"Ủy ban nhân dân tỉnh"}
            """
                .formatted(session, today)));
  }

  static String done(Http.Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
