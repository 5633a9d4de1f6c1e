package vn.hdnd.cuulong.supervision;

import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;
import vn.hdnd.cuulong.supervision.conduct.AnswerRecommendation;
import vn.hdnd.cuulong.supervision.conduct.AnswerResult;
import vn.hdnd.cuulong.supervision.conduct.ConcludeSupervision;
import vn.hdnd.cuulong.supervision.conduct.MakeRecommendation;
import vn.hdnd.cuulong.supervision.conduct.OpenSupervision;
import vn.hdnd.cuulong.supervision.conduct.Supervision;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;
import vn.hdnd.cuulong.supervision.conduct.VerificationResult;
import vn.hdnd.cuulong.supervision.conduct.VerifyRecommendation;

/** Samples for the domain's tests: a thematic supervision with two recommendations. */
public final class Fixtures {

  public static final String COUNCIL = "an-giang-2025";
  public static final String ID = "supervision-1";
  public static final String TITLE = "Giám sát việc quản lý, sử dụng đất công trên địa bàn tỉnh";
  public static final String COMMITTEE = "Ban Kinh tế - Ngân sách";
  public static final String AGENCY = "Sở Nông nghiệp và Môi trường";
  public static final LocalDate OPENED = LocalDate.of(2025, 8, 5);
  public static final LocalDate CONCLUDED = LocalDate.of(2025, 10, 20);
  public static final LocalDate DUE = LocalDate.of(2025, 12, 31);
  public static final LocalDate ANSWERED = LocalDate.of(2025, 11, 28);
  public static final LocalDate VERIFIED = LocalDate.of(2025, 12, 5);

  private static final Asking ASKING = new Asking(COUNCIL, LocalDate.of(2025, 12, 12));

  private Fixtures() {}

  public static CommandContext staff(String key) {
    return ASKING.as("office-staff", key);
  }

  public static CommandContext lead(String key) {
    return ASKING.as("office-lead", key);
  }

  public static CommandContext leadOf(String council, String key) {
    return ASKING.of(council).as("office-lead", key);
  }

  public static OpenSupervision open() {
    return new OpenSupervision(
        TITLE,
        SupervisionForm.THEMATIC,
        SupervisionSubject.COMMITTEE,
        COMMITTEE,
        OPENED,
        List.of(AGENCY, "Sở Tài chính"));
  }

  public static Supervision anOpenSupervision() {
    return accepted(Supervision.open(new CouncilId(COUNCIL), new AggregateId<>(ID), open()))
        .state();
  }

  public static ConcludeSupervision conclude() {
    return concludeOn(CONCLUDED, DUE);
  }

  public static ConcludeSupervision concludeOn(LocalDate day, LocalDate dueOn) {
    return new ConcludeSupervision(
        day,
        "Công tác quản lý đất công còn hạn chế.",
        List.of(
            new MakeRecommendation("Rà soát, lập danh mục đất công chưa sử dụng.", AGENCY, dueOn),
            new MakeRecommendation("Bố trí kinh phí đo đạc.", "Sở Tài chính", null)));
  }

  public static Supervision aConcludedSupervision() {
    return accepted(anOpenSupervision().conclude(conclude())).state();
  }

  public static AnswerRecommendation answerOn(LocalDate day, AnswerResult result) {
    return new AnswerRecommendation(day, result, "Đã lập danh mục 128/140 thửa đất.");
  }

  public static Supervision anAnsweredSupervision() {
    var answer = answerOn(ANSWERED, AnswerResult.PARTLY_DONE);
    return accepted(aConcludedSupervision().answer(1, answer)).state();
  }

  public static VerifyRecommendation verifyOn(LocalDate day, VerificationResult result) {
    return verify(1, day, result);
  }

  public static VerifyRecommendation verify(
      int ofAnswer, LocalDate day, VerificationResult result) {
    return new VerifyRecommendation(
        ofAnswer, day, result, "Biên bản kiểm tra thực địa ngày 04/12/2025.");
  }

  public static Supervision aVerifiedSupervision(VerificationResult result) {
    return accepted(anAnsweredSupervision().verify(1, verifyOn(VERIFIED, result))).state();
  }
}
