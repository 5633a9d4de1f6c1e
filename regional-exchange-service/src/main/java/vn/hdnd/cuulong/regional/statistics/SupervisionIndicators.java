package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.SUPERVISION;
import static vn.hdnd.cuulong.regional.statistics.Indicators.count;
import static vn.hdnd.cuulong.regional.statistics.Indicators.rate;

import java.util.List;

/** Figures of supervision. */
final class SupervisionIndicators {

  private static final Text ROUND = new Text("cuộc", "supervisions");

  private static final String[] ROUTINE = {
    "REPORT_REVIEW",
    "LEGAL_DOC",
    "KNTC",
    "VOTER_REC",
    "LAW_ENFORCEMENT",
    "RESOLUTION_FOLLOWUP",
    "RECOMMENDATION_FOLLOWUP",
    "RE_SUPERVISION"
  };

  static final List<Indicator> ALL =
      List.of(
          count(
              SUPERVISION,
              "thematic-supervisions",
              Selection.of(Measures.SUPERVISIONS, "THEMATIC"),
              new Text("Số cuộc giám sát chuyên đề", "Thematic supervisions"),
              ROUND,
              new Text(
                  "Đếm các cuộc giám sát chuyên đề, theo ngày bắt đầu.",
                  "Counts thematic supervisions, on the day they opened.")),
          count(
              SUPERVISION,
              "routine-supervisions",
              Selection.of(Measures.SUPERVISIONS, ROUTINE),
              new Text("Số cuộc giám sát thường xuyên", "Routine supervisions"),
              ROUND,
              new Text(
                  "Đếm theo ngày bắt đầu các cuộc: xem xét báo cáo, giám sát văn bản, giải quyết"
                      + " khiếu nại - tố cáo, giải quyết kiến nghị cử tri, thi hành pháp luật, theo"
                      + " dõi thực hiện nghị quyết, theo dõi thực hiện kiến nghị và giám sát lại.",
                  "Counts, on the day they opened: review of reports, of legal documents, of"
                      + " complaints and denunciations, of voters' recommendations, of law"
                      + " enforcement, follow-up of resolutions and of recommendations, and"
                      + " repeated supervision.")),
          count(
              SUPERVISION,
              "questionings",
              Selection.of(Measures.SUPERVISIONS, "QUESTIONING"),
              new Text("Số lần tổ chức chất vấn", "Questionings"),
              new Text("lần", "questionings"),
              new Text(
                  "Đếm các lần tổ chức chất vấn, theo ngày bắt đầu.",
                  "Counts questionings, on the day they opened.")),
          count(
              SUPERVISION,
              "explanation-hearings",
              Selection.of(Measures.SUPERVISIONS, "EXPLANATION"),
              new Text("Số phiên giải trình", "Explanation hearings"),
              new Text("phiên", "hearings"),
              new Text(
                  "Đếm các phiên giải trình, theo ngày bắt đầu.",
                  "Counts explanation hearings, on the day they opened.")),
          count(
              SUPERVISION,
              "surveys",
              Selection.of(Measures.SUPERVISIONS, "SURVEY"),
              new Text("Số cuộc khảo sát", "Surveys"),
              ROUND,
              new Text(
                  "Đếm các cuộc khảo sát, theo ngày bắt đầu.",
                  "Counts surveys, on the day they opened.")),
          count(
              SUPERVISION,
              "supervisions-concluded",
              Selection.all(Measures.SUPERVISIONS_CONCLUDED),
              new Text("Số cuộc giám sát đã kết luận", "Supervisions concluded"),
              ROUND,
              new Text(
                  "Đếm các cuộc giám sát đã kết luận, theo ngày kết luận.",
                  "Counts supervisions, on the day they were concluded.")),
          count(
              SUPERVISION,
              "supervision-recommendations",
              Selection.all(Measures.RECOMMENDATIONS),
              new Text("Số kiến nghị sau giám sát", "Recommendations from supervision"),
              new Text("kiến nghị", "recommendations"),
              new Text(
                  "Đếm từng kiến nghị với từng cơ quan, theo ngày kiến nghị.",
                  "Counts each recommendation to an agency, on the day it was made.")),
          rate(
              SUPERVISION,
              "recommendation-answered-rate",
              Measures.RECOMMENDATIONS_ANSWERED,
              Measures.RECOMMENDATIONS,
              new Text(
                  "Tỷ lệ kiến nghị sau giám sát được trả lời",
                  "Share of supervision's recommendations answered"),
              new Text(
                  "Trong mọi kiến nghị đưa ra trong thời gian đã chọn: số đã được cơ quan trả lời"
                      + " đến nay chia cho tổng số.",
                  "Of all recommendations made in the period: answered by the agency so far,"
                      + " divided by all.")),
          rate(
              SUPERVISION,
              "recommendation-done-rate",
              Measures.RECOMMENDATIONS_DONE,
              Measures.RECOMMENDATIONS,
              new Text(
                  "Tỷ lệ kiến nghị sau giám sát đã thực hiện",
                  "Share of supervision's recommendations carried out"),
              new Text(
                  "Trong mọi kiến nghị đưa ra trong thời gian đã chọn (kể cả kiến nghị chưa trả"
                      + " lời): số mà lần kiểm tra gần nhất xác nhận đã thực hiện xong chia cho"
                      + " tổng số.",
                  "Of all recommendations made in the period, unanswered ones included: those that"
                      + " the latest verification found done, divided by all.")));

  private SupervisionIndicators() {}
}
