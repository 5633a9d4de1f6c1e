package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.hdnd.cuulong.platform.testkit.contracts.EmittedEventsContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;

class EmittedEventsIT extends EmittedEventsContract {

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
    return 8 + tellOfAPaper(office, session) + tellOfTheChamber(office);
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
                 "agendaItem": "item-4"}
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
  private static int tellOfTheChamber(Http office) {
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
    attends(office, sitting, second, "ABSENT");
    done(office, "/sittings/" + sitting + "/closing", "{}");
    return 22;
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
