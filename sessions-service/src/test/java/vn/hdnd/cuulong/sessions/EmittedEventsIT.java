package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Schedule;
import vn.hdnd.cuulong.platform.testkit.contracts.EmittedEventsContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;

class EmittedEventsIT extends EmittedEventsContract {

  @Autowired private Schedule schedule;

  EmittedEventsIT() {
    super(SessionsEvents.catalogue(), "/api/sessions/v1");
  }

  @Override
  protected int tellEverything(Http office) {
    String term =
        begun(
            office,
            "/terms",
            "{\"term\": \"X\", \"startsOn\": \"2025-07-01\", \"deputiesInOffice\": 109}");
    done(office, "/terms/" + term + "/deputies", "{\"from\": \"2025-09-01\", \"inOffice\": 108}");
    String session =
        begun(
            office,
            "/sessions",
            """
            {"termId": "%s", "number": 7, "kind": "REGULAR", "title": "Kỳ họp thứ 7",
             "opensOn": "2025-12-08"}
            """
                .formatted(term));
    begun(office, "/resolutions", resolution(session, 101));
    begun(office, "/resolutions", resolution(session, 10));
    done(
        office,
        "/sessions/" + session + "/closing",
        """
        {"closedOn": "2025-12-10", "attended": 105, "documentsConsidered": 62, "answerers": 10}
        """);
    return 8 + tellOfTheChamber(office);
  }

  private static int tellOfAPaper(Http office, String session) {
    String paper =
        "/papers/"
            + begun(
                office,
                "/papers",
                """
                {"sessionId": "%s", "kind": "SUBMISSION", "title": "Tờ trình về học phí",
                 "number": "112/TTr-UBND", "issuer": "Ủy ban nhân dân tỉnh", "secrecy": "NORMAL",
                 "agendaItem": 1}
                """
                    .formatted(session));
    filed(office, paper, "first");
    done(office, paper + "/return", "{\"reason\": \"Thiếu phụ lục\"}");
    filed(office, paper, "second");
    done(office, paper + "/acceptance", "{}");
    done(office, paper + "/withdrawal", "{\"reason\": \"Cơ quan trình đề nghị rút\"}");
    return 6;
  }

  private static void filed(Http office, String paper, String text) {
    Http.Answer answer = office.file(paper + "/versions", FileType.PDF_TYPE, SampleFiles.pdf(text));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  /** A term of two deputies that begins today, since a sitting is of today. */
  private int tellOfTheChamber(Http office) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    String term =
        begun(
            office,
            "/terms",
            "{\"term\": \"XI\", \"startsOn\": \"%s\", \"deputiesInOffice\": 2}".formatted(today));
    String first = deputy(office, term, "Nguyễn Thị Minh Châu", ", \"account\": \"chau\"", today);
    String second = deputy(office, term, "Lê Văn Tám", "", today);
    String third = deputy(office, term, "Trần Văn Ơn", "", today);
    done(
        office,
        "/deputies/" + third + "/state",
        "{\"from\": \"%s\", \"state\": \"RELEASED\", \"decision\": \"1/NQ-HĐND\"}"
            .formatted(today));
    done(
        office,
        "/deputies/" + second + "/correction",
        "{\"name\": \"Lê Văn Tâm\", \"reason\": \"Ghi nhầm họ tên\"}");
    String session =
        begun(
            office,
            "/sessions",
            """
            {"termId": "%s", "number": 1, "kind": "REGULAR", "title": "Kỳ họp thứ nhất",
             "opensOn": "%s"}
            """
                .formatted(term, today));
    String sitting =
        begun(
            office,
            "/sittings",
            "{\"sessionId\": \"%s\", \"number\": 1, \"day\": \"%s\"}".formatted(session, today));
    attends(office, sitting, first, "PRESENT");
    attends(office, sitting, second, "PRESENT");
    String counted = "/polls/" + poll(office, sitting);
    done(office, counted + "/closing", "{}");
    done(office, counted + "/declaration", "{}");
    done(office, "/polls/" + poll(office, sitting) + "/annulment", "{\"reason\": \"Mất kết nối\"}");
    tellOfSecretBallots(office, sitting);
    attends(office, sitting, second, "ABSENT");
    done(office, "/sittings/" + sitting + "/closing", "{}");
    return 30
        + tellOfOpinions(office, term)
        + tellOfDecisions(office, term, session)
        + tellOfTheAgenda(office, session, today);
  }

  private static int tellOfOpinions(Http office, String term) {
    LocalDate deadline = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(3);
    String asked =
        "\"title\": \"Đầu tư công\", \"text\": \"Xin ý kiến\", \"deadlineTime\": \"17:00\","
            + " \"deadlineDay\": \"%s\"".formatted(deadline);
    String command = "{\"termId\": \"%s\", %s}".formatted(term, asked);
    String counted = "/consultations/" + begun(office, "/consultations", command);
    done(
        office,
        counted + "/correction",
        "{\"reason\": \"Nhầm\", \"paper\": \"45/HĐND-VP\", %s}".formatted(asked));
    done(office, counted + "/reminder", "{}");
    done(office, counted + "/closing", "{}");
    String cancelled = "/consultations/" + begun(office, "/consultations", command);
    done(office, cancelled + "/cancellation", "{\"reason\": \"Hỏi lại\"}");
    return 7;
  }

  private static int tellOfDecisions(Http office, String term, String session) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    String urgent =
        "\"number\": \"31/NQ-TTHĐND\", \"day\": \"%s\", \"ground\": \"URGENT\",".formatted(today)
            + " \"field\": \"DISASTER\", \"title\": \"Khắc phục sạt lở\"";
    String path = "/standing-committee-decisions";
    String reported =
        path + "/" + begun(office, path, "{\"termId\": \"%s\", %s}".formatted(term, urgent));
    done(
        office,
        reported + "/correction",
        "{%s, \"reason\": \"Nhầm\"}".formatted(urgent.replace("31/", "32/")));
    done(
        office,
        reported + "/report",
        "{\"sessionId\": \"%s\", \"day\": \"%s\"}".formatted(session, today));
    String withdrawn =
        path + "/" + begun(office, path, "{\"termId\": \"%s\", %s}".formatted(term, urgent));
    done(office, withdrawn + "/withdrawal", "{\"reason\": \"Ghi nhầm sổ\"}");
    return 5;
  }

  private int tellOfTheAgenda(Http office, String session, LocalDate today) {
    String agenda =
        "/agendas/" + begun(office, "/agendas", "{\"sessionId\": \"%s\"}".formatted(session));
    done(office, agenda + "/items", "{\"title\": \"Khai mạc\", \"kind\": \"OPENING\"}");
    done(
        office,
        agenda + "/items",
        """
        {"title": "Nhân sự", "kind": "PERSONNEL", "parent": 1, "day": "%s", "minutes": 30,
         "closedOnProposalOf": "STANDING_COMMITTEE"}
        """
            .formatted(today));
    done(office, agenda + "/items/2/move", "{\"position\": 1}");
    done(office, agenda + "/items/2/removal", "{}");
    done(office, agenda + "/items", "{\"title\": \"Bầu cử\", \"kind\": \"PERSONNEL\"}");
    done(office, agenda + "/submission", "{\"submittedOn\": \"%s\"}".formatted(today));
    done(
        office,
        agenda + "/approval",
        "{\"form\": \"COUNCIL\", \"approvedOn\": \"%s\"}".formatted(today));
    done(
        office,
        agenda + "/items/1/change",
        "{\"title\": \"Khai mạc kỳ họp\", \"kind\": \"OPENING\", \"reason\": \"Ghi rõ tên\"}");
    int ofAPaper = tellOfAPaper(office, session);
    tellOfALatePaper(agenda.substring("/agendas/".length()), today);
    done(office, agenda + "/items/1/start", "{}");
    done(office, agenda + "/items/1/finish", "{}");
    done(
        office,
        agenda + "/milestones",
        "{\"milestone\": \"ANNOUNCEMENT\", \"reachedOn\": \"%s\"}".formatted(today));
    return 14 + ofAPaper;
  }

  /** The papers of a session that opens today were due five days ago. */
  private void tellOfALatePaper(String agenda, LocalDate today) {
    Instant due = today.minusDays(4).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    schedule.put(new DueWork("paper-late", agenda, council, due));
  }

  private static void tellOfSecretBallots(Http office, String sitting) {
    String box = "/secret-ballots/" + secretBallot(office, sitting, "ELECTRONIC", "");
    done(office, box + "/box-opening", "{}");
    done(office, box + "/closing", "{}");
    done(office, box + "/declaration", "{}");
    String paper =
        secretBallot(
            office,
            sitting,
            "PAPER",
            ", \"board\": {\"head\": \"Lê Văn Tám\", \"members\": [\"Trần Văn Ơn\"]}");
    done(office, "/secret-ballots/" + paper + "/closing", "{}");
    done(office, "/secret-ballots/" + paper + "/annulment", "{\"reason\": \"Thừa phiếu\"}");
  }

  private static String secretBallot(Http office, String sitting, String form, String more) {
    return begun(
        office,
        "/secret-ballots",
        """
        {"sittingId": "%s", "form": "%s", "matter": "ELECTION", "title": "Bầu Phó Chủ tịch",
         "subjects": [{"name": "Nguyễn Thị Minh Châu", "post": "Phó Chủ tịch"}], "seats": 1%s}
        """
            .formatted(sitting, form, more));
  }

  private static String deputy(
      Http office, String term, String name, String more, LocalDate since) {
    return begun(
        office,
        "/deputies",
        """
        {"termId": "%s", "name": "%s", "group": "Tổ 1", "constituency": "Đơn vị 1",
         "since": "%s"%s}
        """
            .formatted(term, name, since, more));
  }

  private static void attends(Http office, String sitting, String deputy, String presence) {
    done(
        office,
        "/sittings/" + sitting + "/attendance",
        "{\"deputyId\": \"%s\", \"presence\": \"%s\"}".formatted(deputy, presence));
  }

  private static String poll(Http office, String sitting) {
    return begun(
        office,
        "/polls",
        "{\"sittingId\": \"%s\", \"subject\": \"Thông qua chương trình\", \"changeable\": true}"
            .formatted(sitting));
  }

  private static String resolution(String session, int inFavour) {
    return """
    {"sessionId": "%s", "title": "Quy định mức hỗ trợ học phí", "kind": "NORMATIVE",
     "matter": "ORDINARY", "submittedOn": "2025-11-25", "submittedBy": "Ủy ban nhân dân tỉnh",
     "vote": {"votedOn": "2025-12-10", "tally": {"for": %d, "against": 0, "notVoting": 0}}}
    """
        .formatted(session, inFavour);
  }
}
