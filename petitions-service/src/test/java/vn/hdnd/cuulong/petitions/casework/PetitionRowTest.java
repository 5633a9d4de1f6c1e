package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** Tests what a line of the list shows, and how it is searched. */
class PetitionRowTest {

  private static final LocalDate RECEIVED = LocalDate.of(2025, 11, 3);

  @Test
  void showsTheOfficeWhatItRegistered() {
    var row = PetitionRow.of(received());
    assertThat(row.day()).isEqualTo(RECEIVED);
    assertThat(row.shown().code()).isEqualTo("2025-481926378");
    assertThat(row.shown().status()).isEqualTo(PetitionStatus.RECEIVED);
    assertThat(row.shown().eligible()).isFalse();
    assertThat(row.shown().ineligibleGrounds()).containsExactly(IneligibleGround.UNSIGNED);
    assertThat(row.shown().handlers()).containsExactly("clerk");
  }

  @Test
  void followsTheSteps() {
    Petition sent =
        petition(new Forwarding(RECEIVED, "Thanh tra tỉnh", "12/HĐND-VP"), List.of(), null);
    assertThat(PetitionRow.of(sent).shown())
        .extracting(PetitionRow::status, PetitionRow::toAgency, PetitionRow::reminders)
        .containsExactly(PetitionStatus.FORWARDED, "Thanh tra tỉnh", 0);

    Petition reminded =
        petition(
            sent.forwarding(),
            List.of(new Reminder(RECEIVED.plusDays(1), "13/HĐND-VP")),
            new Answer(RECEIVED.plusDays(2), "Thanh tra tỉnh", "7/TTr", null));
    assertThat(PetitionRow.of(reminded).shown())
        .extracting(PetitionRow::status, PetitionRow::answeredOn, PetitionRow::reminders)
        .containsExactly(PetitionStatus.ANSWERED, RECEIVED.plusDays(2), 1);
  }

  @Test
  void isFoundByCodeFileAndTheNumbersOfLetters() {
    assertThat(PetitionRow.of(received()).search())
        .isEqualTo(SearchText.of().coded("2025-481926378").numbered("03/2025/TC"));
    var sent = new Forwarding(RECEIVED, "Thanh tra tỉnh", "12/HĐND-VP");
    assertThat(PetitionRow.of(petition(sent, List.of(), null)).search())
        .isEqualTo(
            SearchText.of("Thanh tra tỉnh")
                .coded("2025-481926378")
                .numbered("03/2025/TC")
                .numbered("12/HĐND-VP"));
  }

  private static Petition received() {
    return petition(null, List.of(), null);
  }

  private static Petition petition(
      @Nullable Forwarding sent, List<Reminder> reminders, @Nullable Answer answer) {
    var registration =
        new Registration(
            new CouncilId("an-giang-2025"),
            "2025-481926378",
            PetitionKind.DENUNCIATION,
            RECEIVED,
            PetitionSource.POST,
            "03/2025/TC",
            PetitionField.JUSTICE,
            null,
            1,
            List.of(IneligibleGround.UNSIGNED));
    return new Petition(
        new AggregateId<>("p"),
        registration,
        sent,
        null,
        reminders,
        answer,
        null,
        List.of("clerk"));
  }
}
