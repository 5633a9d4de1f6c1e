package vn.hdnd.cuulong.petitions.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.intake.IneligibleGround.ALREADY_HANDLED;
import static vn.hdnd.cuulong.petitions.intake.IneligibleGround.CONTENT_UNCLEAR;
import static vn.hdnd.cuulong.petitions.intake.IneligibleGround.SENDER_NOT_NAMED;
import static vn.hdnd.cuulong.petitions.intake.IneligibleGround.UNDATED;
import static vn.hdnd.cuulong.petitions.intake.IneligibleGround.UNSIGNED;
import static vn.hdnd.cuulong.petitions.intake.PetitionKind.COMPLAINT;
import static vn.hdnd.cuulong.petitions.intake.PetitionKind.DENUNCIATION;
import static vn.hdnd.cuulong.petitions.intake.PetitionKind.RECOMMENDATION;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("X-09")
class EligibilityTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final IntakeChecks GOOD =
      new IntakeChecks(true, true, true, true, true, true, false);

  @ParameterizedTest
  @EnumSource
  void aCompletePetitionIsEligible(PetitionKind kind) {
    assertThat(on(kind, GOOD, DAY).eligible()).isTrue();
  }

  @Test
  void namesEveryGroundAtOnce() {
    var bad = new IntakeChecks(false, false, false, false, false, false, true);
    assertThat(on(RECOMMENDATION, bad, DAY).named()).containsExactly(IneligibleGround.values());
  }

  @Test
  void citesTheCircularInForceOnTheDayOfReceipt() {
    var undated = new IntakeChecks(true, false, true, true, true, true, false);
    assertThat(on(RECOMMENDATION, undated, LocalDate.of(2021, 11, 14)).grounds())
        .containsExactly(new FoundGround(UNDATED, "Thông tư 07/2014/TT-TTCP, Điều 6 khoản 2"));
    assertThat(on(RECOMMENDATION, undated, LocalDate.of(2021, 11, 15)).grounds())
        .first()
        .extracting(FoundGround::citation)
        .asString()
        .isEqualTo("Thông tư 05/2021/TT-TTCP, Điều 6 khoản 2");
  }

  @Test
  @Tag("K-07")
  void citesTheLawOnComplaintsForAComplaintWithoutSignature() {
    var unsigned = new IntakeChecks(true, true, true, true, false, true, false);
    assertThat(on(COMPLAINT, unsigned, DAY).grounds())
        .containsExactly(new FoundGround(UNSIGNED, "Luật Khiếu nại 02/2011/QH13, Điều 11"));
  }

  @Test
  @Tag("D-04")
  void citesTheLawOnDenunciationsForOneThatIsHandledAlready() {
    var again = new IntakeChecks(true, true, true, true, true, true, true);
    assertThat(on(DENUNCIATION, again, DAY).grounds())
        .containsExactly(
            new FoundGround(ALREADY_HANDLED, "Luật Tố cáo 25/2018/QH14, Điều 24 khoản 3"));
  }

  @Test
  @Tag("D-05")
  void citesTheLawOnDenunciationsForOneWithoutName() {
    var anonymous = new IntakeChecks(true, true, false, true, true, false, false);
    assertThat(on(DENUNCIATION, anonymous, DAY).grounds())
        .extracting(FoundGround::ground)
        .containsExactly(SENDER_NOT_NAMED, CONTENT_UNCLEAR);
    assertThat(on(DENUNCIATION, anonymous, DAY).grounds().getFirst().citation())
        .isEqualTo("Luật Tố cáo 25/2018/QH14, Điều 25");
  }

  @Test
  void judgesNothingOnADayWithoutRule() {
    assertThat(Eligibility.of(COMPLAINT, GOOD, LocalDate.of(2014, 12, 14))).isEmpty();
  }

  private static Eligibility on(PetitionKind kind, IntakeChecks checks, LocalDate day) {
    return Eligibility.of(kind, checks, day).orElseThrow();
  }
}
