package vn.hdnd.cuulong.petitions.intake;

import static vn.hdnd.cuulong.platform.rules.Confidence.READ;
import static vn.hdnd.cuulong.platform.rules.Confidence.READ_IN_OLD_LAW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * The law on which petitions are eligible, as data: change a ground or its source here and nowhere
 * else. {@link #GROUNDS} lists the grounds that apply on a day; {@link #SPECIAL} has the more
 * specific source if a law covers one kind and one ground.
 */
final class EligibilityLaw {

  /** One ground for one kind, which a specific law covers. */
  private record Special(PetitionKind kind, IneligibleGround ground) {}

  private static final LocalDate CIRCULAR_07 = LocalDate.of(2014, 12, 15);
  private static final LocalDate CIRCULAR_05 = LocalDate.of(2021, 11, 15);
  private static final LocalDate LAW_ON_COMPLAINTS = LocalDate.of(2012, 7, 1);
  private static final LocalDate LAW_ON_DENUNCIATIONS = LocalDate.of(2019, 1, 1);

  private static final Set<IneligibleGround> ALL = EnumSet.allOf(IneligibleGround.class);

  static final RuleTable<Set<IneligibleGround>> GROUNDS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "X-09",
                  CIRCULAR_07,
                  CIRCULAR_05.minusDays(1),
                  "Thông tư 07/2014/TT-TTCP, Điều 6 khoản 2",
                  READ_IN_OLD_LAW,
                  ALL),
              new DatedRule<>(
                  "X-09",
                  CIRCULAR_05,
                  null,
                  "Thông tư 05/2021/TT-TTCP, Điều 6 khoản 2",
                  READ_IN_OLD_LAW,
                  ALL)));

  private static final List<DatedRule<Special>> SPECIAL =
      List.of(
          new DatedRule<>(
              "K-07",
              LAW_ON_COMPLAINTS,
              null,
              "Luật Khiếu nại 02/2011/QH13, Điều 11",
              READ,
              new Special(PetitionKind.COMPLAINT, IneligibleGround.UNSIGNED)),
          new DatedRule<>(
              "D-04",
              LAW_ON_DENUNCIATIONS,
              null,
              "Luật Tố cáo 25/2018/QH14, Điều 24 khoản 3",
              READ,
              new Special(PetitionKind.DENUNCIATION, IneligibleGround.ALREADY_HANDLED)),
          new DatedRule<>(
              "D-05",
              LAW_ON_DENUNCIATIONS,
              null,
              "Luật Tố cáo 25/2018/QH14, Điều 25",
              READ,
              new Special(PetitionKind.DENUNCIATION, IneligibleGround.SENDER_NOT_NAMED)));

  private EligibilityLaw() {}

  /** Returns the source of a ground: the specific one if there is one, else the general rule's. */
  static String sourceOf(
      PetitionKind kind, IneligibleGround ground, LocalDate day, DatedRule<?> general) {
    var wanted = new Special(kind, ground);
    return SPECIAL.stream()
        .filter(rule -> rule.value().equals(wanted) && rule.holdsOn(day))
        .findFirst()
        .map(DatedRule::citation)
        .orElseGet(general::citation);
  }
}
