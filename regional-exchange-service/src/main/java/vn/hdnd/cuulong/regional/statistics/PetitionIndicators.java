package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.PETITIONS;

import java.util.List;

/** Figures of petitions. */
final class PetitionIndicators {

  /** The version since denunciations are counted by month. */
  private static final int VERSION = 2;

  private static final Text MONTHS =
      new Text(
          " Đơn tố cáo được tính vào ngày đầu của tháng và chỉ hiện khi tháng đó đã hết.",
          " A denunciation counts on the first day of its month, and shows once that month is"
              + " over.");

  /** The version since a denunciation's steps are hidden until their own months are over. */
  private static final int RATES_VERSION = 3;

  private static final Text STEPS =
      new Text(
          " Việc chuyển, trả lời, kết thúc đơn tố cáo chỉ được tính khi tháng có việc đó đã hết.",
          " That a denunciation was forwarded, answered or closed counts once the month of that step"
              + " is over.");
  private static final Text PETITION = new Text("đơn", "petitions");
  private static final Text DOCUMENT = new Text("văn bản", "documents");

  static final List<Indicator> ALL =
      List.of(
          count(
              "petitions-received",
              Selection.all(Measures.RECEIVED),
              new Text("Số đơn tiếp nhận", "Petitions received"),
              PETITION,
              new Text(
                  "Đếm mọi đơn (khiếu nại, tố cáo, kiến nghị, phản ánh), theo ngày tiếp nhận.",
                  "Counts all petitions of the four kinds, on the day of receipt.")),
          count(
              "complaints-received",
              Selection.of(Measures.RECEIVED, "COMPLAINT"),
              new Text("Số đơn khiếu nại", "Complaints received"),
              PETITION,
              new Text(
                  "Đếm đơn khiếu nại, theo ngày tiếp nhận.",
                  "Counts complaints, on the day of receipt.")),
          count(
              "denunciations-received",
              Selection.of(Measures.RECEIVED, "DENUNCIATION"),
              new Text("Số đơn tố cáo", "Denunciations received"),
              PETITION,
              new Text(
                  "Đếm đơn tố cáo, theo ngày tiếp nhận.",
                  "Counts denunciations, on the day of receipt.")),
          count(
              "petitions-eligible",
              Selection.all(Measures.ELIGIBLE),
              new Text("Số đơn đủ điều kiện xử lý", "Eligible petitions"),
              PETITION,
              new Text(
                  "Đếm đơn đủ điều kiện xử lý, theo ngày tiếp nhận.",
                  "Counts eligible petitions, on the day of receipt.")),
          count(
              "petitions-forwarded",
              Selection.all(Measures.PETITIONS_FORWARDED),
              new Text("Số đơn chuyển cơ quan có thẩm quyền", "Petitions forwarded"),
              PETITION,
              new Text(
                  "Đếm đơn được chuyển đến cơ quan có thẩm quyền, theo ngày chuyển.",
                  "Counts petitions sent on to the competent body, on the day of forwarding.")),
          count(
              "petitions-guided",
              Selection.all(Measures.PETITIONS_GUIDED),
              new Text("Số đơn được hướng dẫn, trả lời", "Petitions guided"),
              PETITION,
              new Text(
                  "Đếm đơn được hướng dẫn hoặc trả lời công dân, theo ngày hướng dẫn.",
                  "Counts petitions whose sender was given guidance, on the day of guidance.")),
          count(
              "petition-reminders",
              Selection.all(Measures.REMINDERS),
              new Text("Số văn bản đôn đốc", "Reminders to agencies"),
              DOCUMENT,
              new Text(
                  "Đếm văn bản đôn đốc cơ quan chưa trả lời, theo ngày đôn đốc.",
                  "Counts reminders to agencies that owe an answer, on the day of the reminder.")),
          rate(
              "petitions-answered-rate",
              Measures.ANSWERED_OF_FORWARDED,
              Measures.FORWARDED_OF_RECEIVED,
              new Text("Tỷ lệ đơn đã chuyển được trả lời", "Share of forwarded petitions answered"),
              new Text(
                  "Trong mọi đơn tiếp nhận trong thời gian đã chọn và đã chuyển: số đã được cơ quan"
                      + " trả lời đến nay chia cho tổng số đã chuyển, không phải số đã giải quyết.",
                  "Of all petitions received in the period and forwarded: answered so far, divided"
                      + " by all forwarded, not by those closed.")),
          rate(
              "petitions-closed-rate",
              Measures.CLOSED_OF_RECEIVED,
              Measures.RECEIVED,
              new Text("Tỷ lệ đơn đã kết thúc", "Share of petitions closed"),
              new Text(
                  "Trong mọi đơn tiếp nhận trong thời gian đã chọn: số đã kết thúc đến nay chia cho"
                      + " tổng số.",
                  "Of all petitions received in the period: closed so far, divided by all.")));

  private PetitionIndicators() {}

  private static Indicator count(String id, Selection figure, Text name, Text unit, Text formula) {
    return new Indicator(
        id, PETITIONS, Kind.COUNT, name, unit, withMonths(formula), VERSION, figure, null);
  }

  private static Indicator rate(String id, Measure figure, Measure base, Text name, Text formula) {
    return new Indicator(
        id,
        PETITIONS,
        Kind.RATE,
        name,
        Indicator.SHARE,
        with(STEPS, withMonths(formula)),
        RATES_VERSION,
        Selection.all(figure),
        Selection.all(base));
  }

  /** Adds the sentence that all formulas share. */
  private static Text withMonths(Text formula) {
    return with(MONTHS, formula);
  }

  private static Text with(Text more, Text formula) {
    return new Text(formula.vi() + more.vi(), formula.en() + more.en());
  }
}
