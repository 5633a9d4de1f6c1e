package vn.hdnd.cuulong.votercontact.opinions;

import static vn.hdnd.cuulong.platform.rules.Confidence.DERIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;
import vn.hdnd.cuulong.votercontact.refusal.OfficeRule;

/** The law on opinions, as data. */
final class OpinionLaw {

  private static final LocalDate JOINT_RESOLUTION_72 = LocalDate.of(2025, 2, 20);

  private static final Set<OpinionKind> PETITIONS =
      Set.of(OpinionKind.COMPLAINT, OpinionKind.DENUNCIATION);

  /**
   * What leaves the flow of opinions and follows the rules of petitions. The article was read for
   * deputies of the National Assembly; that it holds for a council's is derived. Before it the
   * office did the same, for what a denouncer says is not kept here at any time.
   */
  static final RuleTable<Set<OpinionKind>> LEAVES_THIS_FLOW =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  OfficeRule.ID,
                  OfficeDays.FIRST,
                  JOINT_RESOLUTION_72.minusDays(1),
                  "khiếu nại, tố cáo được tiếp nhận tại mục Đơn thư",
                  DERIVED,
                  PETITIONS),
              new DatedRule<>(
                  "T-16",
                  JOINT_RESOLUTION_72,
                  null,
                  "Nghị quyết liên tịch 72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN, Điều 37(4)",
                  DERIVED,
                  PETITIONS)));

  private OpinionLaw() {}
}
