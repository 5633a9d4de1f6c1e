package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.AGENCY;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ANSWERED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.CLERK;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.GOOD;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aForwarded;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aPetition;
import static vn.hdnd.cuulong.petitions.intake.PetitionKind.COMPLAINT;
import static vn.hdnd.cuulong.petitions.intake.PetitionKind.DENUNCIATION;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Tests that no number or body of a denunciation leaves room for its sender's name. */
@Tag("D-10")
class SenderSecretTest {

  private final Petition received = aPetition(DENUNCIATION, GOOD);
  private final Petition forwarded = aForwarded(DENUNCIATION);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANH/902/NAM/HOA",
        "tran/5/van/nam",
        "TÂM/1/LÊ",
        "PHAM/12-3-1970/MINH",
        "0912345678",
        "079123456789",
        "0912/345678",
        "091/234/5678",
        "45/Nguyễn-Thị-Mật",
        "1.Nguyễn.Thị.Mật.ấp.3",
        "9/Trần-Văn-B",
        "1/TRAN-VAN-NAM",
        "1/LE",
        "12-3-1970/KT",
        "1/A/B/C/D"
      })
  void takesNoNumberThatHasRoomForAName(String number) {
    assertRefused(receiving(DENUNCIATION, number), "denunciation-number", "paperFileNumber");
    for (Decision<Petition> step : stepsWith(number)) {
      assertRefused(step, "denunciation-number", "documentNumber");
    }
    assertAccepted(receiving(COMPLAINT, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "07-1234",
        "7/1234/KHT",
        "901/2026/SĐT",
        "45/HĐND-VP",
        "12/TB-HĐND",
        "9/TTr",
        "1024/UBND-NC",
        "12-CV/TU",
        "42/2025/NQ-HĐND",
        "3/ĐĐBQH",
        "8/SYT-TTr",
        "123456/2026/TC-B"
      })
  void takesTheNumbersOfOffices(String number) {
    assertAccepted(receiving(DENUNCIATION, number));
    stepsWith(number).forEach(SenderSecretTest::assertAccepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo đơn của bà Nguyễn Thị Mật, ấp 3",
        "UBND tỉnh Ông Trần Văn B",
        "Sở Xây dựng theo đơn của Mật",
        "Công an xã (bà Mật)",
        "Nguyễn Thị Mật",
        "Sởi",
        "Sở Xây dựng 0912 345 678",
        "Ủy ban nhân dân Bà Rịa bà Mật"
      })
  void takesNoBodyThatIsNone(String name) {
    assertRefused(forwardedTo(received, name), "denunciation-agency", "toAgency");
    assertRefused(answeredBy(forwarded, name), "denunciation-agency", "agency");
    assertAccepted(forwardedTo(aPetition(COMPLAINT, GOOD), name));
    assertAccepted(answeredBy(aForwarded(COMPLAINT), name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Lao động - Thương binh và Xã hội tỉnh An Giang",
        "Uỷ ban nhân dân xã Vĩnh Tế",
        "ỦY BAN NHÂN DÂN TỈNH AN GIANG",
        "Toà án nhân dân khu vực 3 - An Giang",
        "UBND tỉnh Bà Rịa - Vũng Tàu",
        "Ban Tiếp công dân",
        "Công an tỉnh An Giang"
      })
  void takesBodies(String name) {
    assertAccepted(forwardedTo(received, name));
    assertAccepted(answeredBy(forwarded, name));
  }

  private static void assertAccepted(Decision<Petition> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
  }

  private static void assertRefused(Decision<Petition> decision, String slug, String field) {
    Refusal refusal = refusalOf(decision);
    assertThat(refusal.reason().slug()).startsWith(slug);
    assertThat(refusal.arguments()).containsEntry("field", field);
    assertThat(refusal.citation()).isEqualTo("Luật Tố cáo 25/2018/QH14, Điều 9 khoản 1 điểm b");
  }

  private List<Decision<Petition>> stepsWith(String number) {
    return List.of(
        received.forward(new ForwardPetition(FORWARDED, AGENCY, number)),
        received.guide(new GuidePetition(FORWARDED, number, null)),
        forwarded.remind(new RemindAgency(ANSWERED, number)),
        forwarded.recordAnswer(new RecordAnswer(ANSWERED, AGENCY, number, null)));
  }

  private static Decision<Petition> forwardedTo(Petition petition, String name) {
    return petition.forward(new ForwardPetition(FORWARDED, name, null));
  }

  private static Decision<Petition> answeredBy(Petition petition, String name) {
    return petition.recordAnswer(new RecordAnswer(ANSWERED, name, null, null));
  }

  private static Decision<Petition> receiving(PetitionKind kind, String number) {
    return Petition.receive(
        new CouncilId(COUNCIL),
        new AggregateId<>(ID),
        0,
        CLERK,
        new ReceivePetition(
            kind, RECEIVED, PetitionSource.POST, number, PetitionField.LAND, null, 1, GOOD));
  }
}
