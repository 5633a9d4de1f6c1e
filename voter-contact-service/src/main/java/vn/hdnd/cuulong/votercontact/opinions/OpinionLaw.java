package vn.hdnd.cuulong.votercontact.opinions;

import static vn.hdnd.cuulong.platform.rules.Confidence.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/** The law on opinions, as data. */
final class OpinionLaw {

  /** What leaves the flow of opinions and follows the rules of petitions. */
  static final RuleTable<Set<OpinionKind>> LEAVES_THIS_FLOW =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "T-16",
                  LocalDate.of(2025, 2, 20),
                  null,
                  "Nghị quyết liên tịch 72/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN, Điều 37(4)",
                  READ,
                  Set.of(OpinionKind.COMPLAINT, OpinionKind.DENUNCIATION))));

  private OpinionLaw() {}
}
