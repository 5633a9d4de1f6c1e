package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.SESSIONS;
import static vn.hdnd.cuulong.regional.statistics.Indicators.count;
import static vn.hdnd.cuulong.regional.statistics.Indicators.rate;
import static vn.hdnd.cuulong.regional.statistics.Indicators.sum;

import java.util.List;

/** Figures of sessions and resolutions. */
final class SessionIndicators {

  private static final Text SESSION = new Text("kỳ họp", "sessions");
  private static final Text RESOLUTION = new Text("nghị quyết", "resolutions");

  static final List<Indicator> ALL =
      List.of(
          count(
              SESSIONS,
              "sessions-held",
              Selection.all(Measures.SESSIONS_HELD),
              new Text("Số kỳ họp", "Sessions"),
              SESSION,
              new Text(
                  "Đếm mọi kỳ họp được triệu tập, theo ngày khai mạc.",
                  "Counts every session convened, on its opening day.")),
          count(
              SESSIONS,
              "sessions-regular",
              Selection.of(Measures.SESSIONS_HELD, "REGULAR"),
              new Text("Số kỳ họp thường lệ", "Regular sessions"),
              SESSION,
              new Text(
                  "Đếm các kỳ họp thường lệ, theo ngày khai mạc.",
                  "Counts regular sessions, on their opening day.")),
          count(
              SESSIONS,
              "sessions-thematic",
              Selection.of(Measures.SESSIONS_HELD, "THEMATIC"),
              new Text("Số kỳ họp chuyên đề", "Thematic sessions"),
              SESSION,
              new Text(
                  "Đếm các kỳ họp chuyên đề, theo ngày khai mạc.",
                  "Counts thematic sessions, on their opening day.")),
          count(
              SESSIONS,
              "sessions-urgent",
              Selection.of(Measures.SESSIONS_HELD, "URGENT"),
              new Text("Số kỳ họp giải quyết công việc phát sinh đột xuất", "Urgent sessions"),
              SESSION,
              new Text(
                  "Đếm các kỳ họp giải quyết công việc phát sinh đột xuất, theo ngày khai mạc.",
                  "Counts sessions on urgent matters, on their opening day.")),
          rate(
              SESSIONS,
              "attendance-rate",
              Measures.ATTENDED,
              Measures.EXPECTED,
              new Text("Tỷ lệ đại biểu dự họp", "Attendance of deputies"),
              new Text(
                  "Tổng số đại biểu dự chia cho tổng số đại biểu đương nhiệm, tính trên mọi kỳ họp"
                      + " đã bế mạc mà khai mạc trong thời gian đã chọn.",
                  "Deputies who attended divided by deputies in office, over all closed sessions"
                      + " that opened in the period.")),
          sum(
              SESSIONS,
              "documents-considered",
              Selection.all(Measures.DOCUMENTS),
              new Text("Số báo cáo, tờ trình được xem xét", "Reports and proposals considered"),
              new Text("văn bản", "documents"),
              new Text(
                  "Cộng số báo cáo, tờ trình mà các kỳ họp đã xem xét, theo ngày khai mạc; kỳ họp"
                      + " được tính khi đã bế mạc.",
                  "Adds up the reports and proposals that sessions considered, on the opening day,"
                      + " once a session is closed.")),
          sum(
              SESSIONS,
              "answerers",
              Selection.all(Measures.ANSWERERS),
              new Text("Số người trả lời chất vấn", "Office holders who answered questions"),
              new Text("lượt người", "answerers"),
              new Text(
                  "Cộng số người trả lời chất vấn tại các kỳ họp, theo ngày khai mạc; một người"
                      + " trả lời ở hai kỳ họp được tính hai lượt.",
                  "Adds up who answered questions at sessions, on the opening day; who answers at"
                      + " two sessions counts twice.")),
          count(
              SESSIONS,
              "draft-resolutions",
              Selection.all(Measures.DRAFTS),
              new Text("Số dự thảo nghị quyết trình", "Draft resolutions submitted"),
              new Text("dự thảo", "drafts"),
              new Text(
                  "Đếm dự thảo nghị quyết trình Hội đồng nhân dân, theo ngày trình.",
                  "Counts draft resolutions, on the day of submission.")),
          count(
              SESSIONS,
              "resolutions-adopted",
              Selection.all(Measures.RESOLUTIONS),
              new Text("Số nghị quyết ban hành", "Resolutions adopted"),
              RESOLUTION,
              new Text(
                  "Đếm nghị quyết được thông qua, theo ngày thông qua.",
                  "Counts resolutions, on the day of adoption.")),
          count(
              SESSIONS,
              "resolutions-normative",
              Selection.of(Measures.RESOLUTIONS, "NORMATIVE"),
              new Text("Số nghị quyết quy phạm pháp luật", "Normative resolutions"),
              RESOLUTION,
              new Text(
                  "Đếm nghị quyết quy phạm pháp luật được thông qua, theo ngày thông qua.",
                  "Counts normative resolutions, on the day of adoption.")),
          count(
              SESSIONS,
              "resolutions-individual",
              Selection.of(Measures.RESOLUTIONS, "INDIVIDUAL"),
              new Text("Số nghị quyết cá biệt", "Individual resolutions"),
              RESOLUTION,
              new Text(
                  "Đếm nghị quyết cá biệt được thông qua, theo ngày thông qua.",
                  "Counts individual resolutions, on the day of adoption.")),
          count(
              SESSIONS,
              "resolutions-rejected",
              Selection.all(Measures.RESOLUTIONS_REJECTED),
              new Text("Số dự thảo nghị quyết không được thông qua", "Draft resolutions rejected"),
              new Text("dự thảo", "drafts"),
              new Text(
                  "Đếm dự thảo nghị quyết không được thông qua, theo ngày biểu quyết.",
                  "Counts drafts that were voted down, on the day of the vote.")),
          rate(
              SESSIONS,
              "adoption-rate",
              Measures.ADOPTED_OF_DRAFTS,
              Measures.DRAFTS,
              new Text("Tỷ lệ dự thảo được thông qua", "Share of drafts adopted"),
              new Text(
                  "Trong mọi dự thảo nghị quyết trình trong thời gian đã chọn (kể cả dự thảo chưa"
                      + " biểu quyết): số đã được thông qua đến nay chia cho tổng số.",
                  "Of all drafts submitted in the period, those not voted on yet included: adopted"
                      + " so far divided by all.")),
          rate(
              SESSIONS,
              "approval-rate",
              Measures.VOTES_FOR,
              Measures.VOTES_POSSIBLE,
              new Text("Tỷ lệ tán thành", "Approval"),
              new Text(
                  "Tổng số phiếu tán thành chia cho tổng số đại biểu đương nhiệm, tính trên mọi lần"
                      + " biểu quyết nghị quyết trong thời gian đã chọn, kể cả khi không thông qua.",
                  "Votes for divided by deputies in office, over every vote on a resolution in the"
                      + " period, whether adopted or not.")));

  private SessionIndicators() {}
}
