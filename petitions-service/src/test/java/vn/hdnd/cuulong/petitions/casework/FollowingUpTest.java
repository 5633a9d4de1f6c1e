package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.AGENCY;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ANSWERED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aComplaint;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aForwarded;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.anAnswered;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.answering;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionReminded;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;

class FollowingUpTest {

  private static final LocalDate REMINDED = FORWARDED.plusDays(30);

  private final Petition forwarded = aForwarded(PetitionKind.COMPLAINT);

  @Test
  void countsTheReminders() {
    var once = stateAfter(forwarded.remind(new RemindAgency(REMINDED, "50/HĐND-VP")));
    var twice = accepted(once.remind(new RemindAgency(REMINDED.plusDays(9), null)));
    assertThat(twice.state().status()).isEqualTo(PetitionStatus.FORWARDED);
    assertThat(twice.events())
        .containsExactly(
            new PetitionReminded(
                new AggregateId<>(ID),
                PetitionKind.COMPLAINT,
                RECEIVED,
                FORWARDED,
                REMINDED.plusDays(9),
                2));
  }

  @Test
  void remindsOfNothingThatWasNotForwarded() {
    assertThat(refusalOf(aComplaint().remind(new RemindAgency(REMINDED, null))).reason())
        .isEqualTo(PetitionsRefusal.NOT_FORWARDED);
  }

  @Test
  void remindsNobodyWhoHasAnswered() {
    assertThat(refusalOf(anAnswered().remind(new RemindAgency(ANSWERED, null))).reason())
        .isEqualTo(PetitionsRefusal.ALREADY_ANSWERED);
  }

  @Test
  void keepsRemindersInTheOrderOfTheirDays() {
    var once = stateAfter(forwarded.remind(new RemindAgency(REMINDED, null)));
    assertThat(refusalOf(once.remind(new RemindAgency(REMINDED.minusDays(1), null))).reason())
        .isEqualTo(PetitionsRefusal.BEFORE_PRECEDING_STEP);
  }

  @Test
  void leavesRemindingToSupervisionAfterTwentyTimes() {
    Petition petition = forwarded;
    for (int i = 0; i < 20; i++) {
      petition = stateAfter(petition.remind(new RemindAgency(REMINDED, null)));
    }
    var refusal = refusalOf(petition.remind(new RemindAgency(REMINDED, null)));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.REMINDED_ENOUGH);
    assertThat(refusal.arguments()).containsEntry("limit", "20");
    assertThat(refusal.citation()).startsWith("Quy tắc nghiệp vụ của hệ thống: ").contains("20");
  }

  @Test
  void recordsTheAnswer() {
    var decision = accepted(forwarded.recordAnswer(answering()));
    assertThat(decision.state().status()).isEqualTo(PetitionStatus.ANSWERED);
    assertThat(decision.events())
        .containsExactly(
            new PetitionAnswered(
                new AggregateId<>(ID),
                PetitionKind.COMPLAINT,
                RECEIVED,
                FORWARDED,
                ANSWERED,
                AGENCY));
  }

  @Test
  void recordsOneAnswer() {
    assertThat(refusalOf(anAnswered().recordAnswer(answering())).reason())
        .isEqualTo(PetitionsRefusal.ALREADY_ANSWERED);
  }

  @Test
  void takesNoAnswerToWhatWasNotForwarded() {
    assertThat(refusalOf(aComplaint().recordAnswer(answering())).reason())
        .isEqualTo(PetitionsRefusal.NOT_FORWARDED);
  }

  @Test
  void takesNoAnswerFromBeforeTheForwarding() {
    var early = new RecordAnswer(FORWARDED.minusDays(1), AGENCY, null, null);
    assertThat(refusalOf(forwarded.recordAnswer(early)).reason())
        .isEqualTo(PetitionsRefusal.BEFORE_PRECEDING_STEP);
  }

  @Test
  void takesAnAnswerThatCrossedAReminder() {
    var reminded = stateAfter(forwarded.remind(new RemindAgency(ANSWERED.plusDays(1), null)));
    assertThat(stateAfter(reminded.recordAnswer(answering())).status())
        .isEqualTo(PetitionStatus.ANSWERED);
  }

  @Test
  void letsTheOfficeRecordTheAnswerOfAnyBody() {
    var other = new RecordAnswer(ANSWERED, "Sở Xây dựng", null, null);
    assertThat(stateAfter(forwarded.recordAnswer(other)).answer())
        .isEqualTo(new Answer(ANSWERED, "Sở Xây dựng", null, null));
  }

  @Test
  @Tag("D-10")
  void keepsNoSummaryOfTheAnswerToADenunciation() {
    var denunciation = aForwarded(PetitionKind.DENUNCIATION);
    assertThat(refusalOf(denunciation.recordAnswer(answering())).reason())
        .isEqualTo(PetitionsRefusal.DENUNCIATION_TAKES_NO_TEXT);
  }
}
