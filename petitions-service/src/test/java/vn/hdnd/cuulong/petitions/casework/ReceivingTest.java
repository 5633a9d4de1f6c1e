package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.CLERK;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.GOOD;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.UNSIGNED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aPetition;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.registering;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionReceived;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionCode;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class ReceivingTest {

  private static final String CODE = PetitionCode.drawn(2025, new AggregateId<>(ID), 0).value();

  @Test
  void registersAnEligiblePetitionAndSaysSo() {
    var decision =
        accepted(
            Petition.receive(
                new CouncilId(COUNCIL),
                new AggregateId<>(ID),
                0,
                CLERK,
                registering(PetitionKind.COMPLAINT, GOOD)));
    assertThat(decision.state().status()).isEqualTo(PetitionStatus.RECEIVED);
    assertThat(decision.answer()).isEqualTo(new PetitionRegistered(CODE, true));
    assertThat(decision.events())
        .containsExactly(
            new PetitionReceived(
                new AggregateId<>(ID),
                PetitionKind.COMPLAINT,
                RECEIVED,
                PetitionSource.POST,
                PetitionField.LAND,
                3,
                true,
                List.of()));
  }

  @Test
  void registersAnIneligiblePetitionTooWithItsGrounds() {
    var decision =
        accepted(
            Petition.receive(
                new CouncilId(COUNCIL),
                new AggregateId<>(ID),
                0,
                CLERK,
                registering(PetitionKind.COMPLAINT, UNSIGNED)));
    assertThat(decision.answer()).isEqualTo(new PetitionRegistered(CODE, false));
    assertThat(decision.state().registration().grounds())
        .containsExactly(IneligibleGround.UNSIGNED);
  }

  @Test
  void drawsAnotherCodeAfterAClash() {
    var first =
        accepted(
            Petition.receive(
                new CouncilId(COUNCIL),
                new AggregateId<>(ID),
                0,
                CLERK,
                registering(PetitionKind.COMPLAINT, GOOD)));
    var second =
        accepted(
            Petition.receive(
                new CouncilId(COUNCIL),
                new AggregateId<>(ID),
                1,
                CLERK,
                registering(PetitionKind.COMPLAINT, GOOD)));
    assertThat(second.answer()).isNotEqualTo(first.answer());
  }

  @Test
  @Tag("D-10")
  void refusesASubjectOfADenunciation() {
    var command = withSubject(PetitionKind.DENUNCIATION, RECEIVED);
    var refusal =
        refusalOf(
            Petition.receive(new CouncilId(COUNCIL), new AggregateId<>(ID), 0, CLERK, command));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.DENUNCIATION_TAKES_NO_TEXT);
    assertThat(refusal.citation()).isEqualTo("Luật Tố cáo 25/2018/QH14, Điều 9 khoản 1 điểm b");
  }

  @Test
  void refusesItBeforeTheLawInForceTooAsARuleOfTheOffice() {
    var command = withSubject(PetitionKind.DENUNCIATION, LocalDate.of(2018, 12, 31));
    assertThat(
            refusalOf(
                    Petition.receive(
                        new CouncilId(COUNCIL), new AggregateId<>(ID), 0, CLERK, command))
                .citation())
        .isEqualTo("Quy tắc nghiệp vụ của hệ thống: đơn tố cáo không ghi nội dung tự do");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DENUNCIATION")
  void keepsTheSubjectOfTheOtherKinds(PetitionKind kind) {
    assertThat(aPetition(kind, GOOD).registration().subject()).isNotNull();
  }

  @Test
  void refusesADayForWhichNoRuleIsKnown() {
    var command = withSubject(PetitionKind.COMPLAINT, LocalDate.of(2010, 1, 1));
    assertThat(
            refusalOf(
                    Petition.receive(
                        new CouncilId(COUNCIL), new AggregateId<>(ID), 0, CLERK, command))
                .reason())
        .isEqualTo(PetitionsRefusal.NO_ELIGIBILITY_RULE);
  }

  private static ReceivePetition withSubject(PetitionKind kind, LocalDate day) {
    return new ReceivePetition(
        kind, day, PetitionSource.DIRECT, "7/2025", PetitionField.OTHER, "Về đường xã", 1, GOOD);
  }
}
