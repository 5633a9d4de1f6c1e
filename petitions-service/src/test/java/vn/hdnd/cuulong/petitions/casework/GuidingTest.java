package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.GOOD;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.HANDLED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.UNSIGNED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aComplaint;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aForwarded;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aGuided;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aPetition;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionGuided;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;

class GuidingTest {

  private static final GuidePetition GUIDING =
      new GuidePetition(FORWARDED, "46/HĐND-VP", "Gửi đơn đến Tòa án nhân dân khu vực.");

  @Test
  void guidesTheSender() {
    var decision = accepted(aComplaint().guide(GUIDING));
    assertThat(decision.state().status()).isEqualTo(PetitionStatus.GUIDED);
    assertThat(decision.events())
        .containsExactly(
            new PetitionGuided(new AggregateId<>(ID), PetitionKind.COMPLAINT, RECEIVED, FORWARDED));
  }

  @Test
  void guidesTheSenderOfAPetitionThatLacksSomething() {
    var guided = stateAfter(aPetition(PetitionKind.COMPLAINT, UNSIGNED).guide(GUIDING));
    assertThat(guided.status()).isEqualTo(PetitionStatus.GUIDED);
  }

  @Test
  @Tag("K-08")
  void guidesAComplainantOnceByLaw() {
    var refusal = refusalOf(aGuided(PetitionKind.COMPLAINT).guide(GUIDING));
    assertThat(refusal.reason()).isEqualTo(PetitionsRefusal.COMPLAINT_GUIDED_ONCE);
    assertThat(refusal.citation()).startsWith("Thông tư 07/2014/TT-TTCP, Điều 8");
  }

  @Test
  void guidesEveryOtherSenderOnceToo() {
    assertThat(refusalOf(aGuided(PetitionKind.FEEDBACK).guide(GUIDING)).reason())
        .isEqualTo(PetitionsRefusal.ALREADY_GUIDED);
  }

  @Test
  @Tag("K-08")
  void doesNotGuideWhatWasHandledBefore() {
    assertThat(refusalOf(aPetition(PetitionKind.COMPLAINT, HANDLED).guide(GUIDING)).reason())
        .isEqualTo(PetitionsRefusal.HANDLED_BEFORE);
  }

  @Test
  @Tag("D-04")
  void citesTheLawForADenunciationHandledBefore() {
    var again = new GuidePetition(FORWARDED, "46/HĐND-VP", null);
    var refusal = refusalOf(aPetition(PetitionKind.DENUNCIATION, HANDLED).guide(again));
    assertThat(refusal.citation()).isEqualTo("Luật Tố cáo 25/2018/QH14, Điều 24 khoản 3");
  }

  @Test
  @Tag("D-10")
  void refusesATextToADenouncer() {
    assertThat(refusalOf(aPetition(PetitionKind.DENUNCIATION, GOOD).guide(GUIDING)).reason())
        .isEqualTo(PetitionsRefusal.DENUNCIATION_TAKES_NO_TEXT);
  }

  @Test
  void refusesGuidanceThatSaysNothing() {
    assertThat(refusalOf(aComplaint().guide(new GuidePetition(FORWARDED, null, null))).reason())
        .isEqualTo(PetitionsRefusal.GUIDANCE_WITHOUT_TEXT);
  }

  @Test
  void refusesWhatWasForwardedInstead() {
    assertThat(refusalOf(aForwarded(PetitionKind.COMPLAINT).guide(GUIDING)).reason())
        .isEqualTo(PetitionsRefusal.ALREADY_FORWARDED);
  }
}
