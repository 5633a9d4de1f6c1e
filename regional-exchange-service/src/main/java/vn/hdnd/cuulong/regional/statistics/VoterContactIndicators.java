package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.VOTER_CONTACT;
import static vn.hdnd.cuulong.regional.statistics.Indicators.count;
import static vn.hdnd.cuulong.regional.statistics.Indicators.rate;
import static vn.hdnd.cuulong.regional.statistics.Indicators.sum;

import java.util.List;

/** Figures of voter contact. */
final class VoterContactIndicators {

  private static final Text RECOMMENDATION = new Text("kiến nghị", "recommendations");

  static final List<Indicator> ALL =
      List.of(
          count(
              VOTER_CONTACT,
              "voter-meetings",
              Selection.all(Measures.MEETINGS),
              new Text("Số cuộc tiếp xúc cử tri", "Voter meetings"),
              new Text("cuộc", "meetings"),
              new Text(
                  "Đếm các cuộc tiếp xúc cử tri, theo ngày tổ chức.",
                  "Counts voter meetings, on the day they were held.")),
          sum(
              VOTER_CONTACT,
              "voter-meeting-attendees",
              Selection.all(Measures.ATTENDEES),
              new Text("Số lượt cử tri tham dự", "Attendance of voters"),
              new Text("lượt", "attendances"),
              new Text(
                  "Cộng số lượt cử tri tham dự các cuộc tiếp xúc, theo ngày tổ chức.",
                  "Adds up voters attending meetings, on the day of the meeting.")),
          sum(
              VOTER_CONTACT,
              "voter-meeting-speakers",
              Selection.all(Measures.SPEAKERS),
              new Text("Số lượt cử tri phát biểu", "Voters who spoke"),
              new Text("lượt", "speeches"),
              new Text(
                  "Cộng số lượt cử tri phát biểu tại các cuộc tiếp xúc, theo ngày tổ chức.",
                  "Adds up voters who spoke at meetings, on the day of the meeting.")),
          new Indicator(
              "deputy-groups-met",
              VOTER_CONTACT,
              Kind.DISTINCT,
              new Text("Số tổ đại biểu tiếp xúc cử tri", "Deputy groups that met voters"),
              new Text("tổ đại biểu", "deputy groups"),
              new Text(
                  "Đếm mỗi tổ đại biểu một lần nếu đã tham gia ít nhất một cuộc tiếp xúc trong thời"
                      + " gian đã chọn; cùng một tên viết hoa, viết thường, đặt dấu hay cách chữ khác"
                      + " nhau vẫn là một tổ, tổ cùng tên của hai Hội đồng nhân dân là hai tổ.",
                  "Counts each deputy group once if it took part in a meeting of the period; a name"
                      + " with other capitals, place of the tone or spaces is the same group, groups of"
                      + " the same name in two councils are two."),
              2,
              Selection.all(Measures.GROUPS),
              null),
          count(
              VOTER_CONTACT,
              "voter-opinions",
              Selection.all(Measures.OPINIONS),
              new Text("Số ý kiến cử tri", "Opinions of voters"),
              new Text("ý kiến", "opinions"),
              new Text(
                  "Đếm từng ý kiến ghi nhận tại các cuộc tiếp xúc, theo ngày tổ chức.",
                  "Counts each opinion recorded at a meeting, on the day of the meeting.")),
          count(
              VOTER_CONTACT,
              "voter-recommendations",
              Selection.all(Measures.VOTER_RECOMMENDATIONS),
              new Text("Số kiến nghị cử tri tổng hợp", "Voters' recommendations"),
              RECOMMENDATION,
              new Text(
                  "Đếm kiến nghị được tổng hợp từ ý kiến cử tri, theo ngày tổng hợp.",
                  "Counts recommendations drawn together from opinions, on the day they were.")),
          count(
              VOTER_CONTACT,
              "voter-recommendations-forwarded",
              Selection.all(Measures.VOTER_RECOMMENDATIONS_FORWARDED),
              new Text("Số kiến nghị cử tri đã chuyển", "Voters' recommendations forwarded"),
              RECOMMENDATION,
              new Text(
                  "Đếm kiến nghị cử tri được chuyển đến cơ quan có thẩm quyền, theo ngày chuyển.",
                  "Counts voters' recommendations sent to the competent body, on the day of"
                      + " forwarding.")),
          rate(
              VOTER_CONTACT,
              "voter-recommendations-answered-rate",
              Measures.VOTER_RECOMMENDATIONS_ANSWERED,
              Measures.VOTER_RECOMMENDATIONS,
              new Text(
                  "Tỷ lệ kiến nghị cử tri được trả lời",
                  "Share of voters' recommendations answered"),
              new Text(
                  "Trong mọi kiến nghị tổng hợp trong thời gian đã chọn (kể cả kiến nghị chưa"
                      + " chuyển): số đã được trả lời đến nay chia cho tổng số.",
                  "Of all recommendations drawn together in the period, those not forwarded yet"
                      + " included: answered so far, divided by all.")),
          rate(
              VOTER_CONTACT,
              "voter-recommendations-resolved-rate",
              Measures.VOTER_RECOMMENDATIONS_RESOLVED,
              Measures.VOTER_RECOMMENDATIONS,
              new Text(
                  "Tỷ lệ kiến nghị cử tri đã giải quyết",
                  "Share of voters' recommendations resolved"),
              new Text(
                  "Trong mọi kiến nghị tổng hợp trong thời gian đã chọn: số mà trả lời gần nhất là"
                      + " đã giải quyết chia cho tổng số.",
                  "Of all recommendations drawn together in the period: those whose latest answer"
                      + " is that they are resolved, divided by all.")));

  private VoterContactIndicators() {}
}
