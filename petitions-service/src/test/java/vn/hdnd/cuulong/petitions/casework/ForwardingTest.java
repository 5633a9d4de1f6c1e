package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.AGENCY;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.UNSIGNED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aComplaint;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aForwarded;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aGuided;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aPetition;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.forwarding;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionForwarded;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;

class ForwardingTest {

  @Test
  void forwardsAnEligiblePetition() {
    var decision = accepted(aComplaint().forward(forwarding()));
    assertThat(decision.state().status()).isEqualTo(PetitionStatus.FORWARDED);
    assertThat(decision.events())
        .containsExactly(
            new PetitionForwarded(
                new AggregateId<>(ID), PetitionKind.COMPLAINT, RECEIVED, FORWARDED, AGENCY));
  }

  @Test
  @Tag("X-09")
  void refusesAPetitionThatIsNotEligibleAndCitesWhy() {
    var petition = aPetition(PetitionKind.COMPLAINT, UNSIGNED);
    var refusal = refusalOf(petition.forward(forwarding()));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.PETITION_NOT_ELIGIBLE);
    assertThat(refusal.citation()).isEqualTo("Luật Khiếu nại 02/2011/QH13, Điều 11");
  }

  @Test
  void forwardsAPetitionOnce() {
    var refusal = refusalOf(aForwarded(PetitionKind.FEEDBACK).forward(forwarding()));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.ALREADY_FORWARDED);
    assertThat(refusal.citation()).isNull();
  }

  @Test
  @Tag("D-03")
  void forwardsADenunciationOnceByLaw() {
    var refusal = refusalOf(aForwarded(PetitionKind.DENUNCIATION).forward(forwarding()));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.DENUNCIATION_FORWARDED_ONCE);
    assertThat(refusal.citation()).isEqualTo("Thông tư 05/2021/TT-TTCP, Điều 14 khoản 1");
  }

  @Test
  void refusesWhatWasGuidedInstead() {
    assertThat(refusalOf(aGuided(PetitionKind.COMPLAINT).forward(forwarding())).reason())
        .isEqualTo(PetitionsRefusal.ALREADY_GUIDED);
  }

  @Test
  void refusesADayBeforeTheReceipt() {
    var command = new ForwardPetition(RECEIVED.minusDays(1), AGENCY, null);
    var refusal = refusalOf(aComplaint().forward(command));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.BEFORE_PRECEDING_STEP);
    assertThat(refusal.arguments())
        .containsEntry("date", "2025-11-02")
        .containsEntry("preceding", "2025-11-03");
  }
}
