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
   * The kinds that are not recorded as opinions but follow the rules of petitions. The article was
   * read in the version for deputies of the National Assembly; we infer that it also holds for
   * deputies of a council. For the time before, this is a rule of the office, because a denouncer's
   * words must never be stored here.
   */
  static final RuleTable<Set<OpinionKind>> LEAVES_THIS_FLOW =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  OfficeRule.CITATION,
                  OfficeDays.FIRST,
                  JOINT_RESOLUTION_72.minusDays(1),
                  OfficeRule.rule("khiếu nại, tố cáo được tiếp nhận tại mục Đơn thư"),
                  DERIVED,
                  PETITIONS),
              new DatedRule<>(
                  "T-16",
                  JOINT_RESOLUTION_72,
                  null,
                  "Nghị quyết liên tịch 72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN, Điều 37 khoản 4",
                  DERIVED,
                  PETITIONS)));

  private OpinionLaw() {}
}
