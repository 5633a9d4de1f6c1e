package vn.hdnd.cuulong.sessions.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.AT;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.agreeing;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class OpinionTest {

  private static final Consultation CONSULTATION = AConsultation.of(3);
  private static final Opinion BLANK = Opinion.blank(CONSULTATION, deputy(1));

  @Test
  void holdsWhatTheDeputySentLastAndPublishesNothing() {
    var first = BLANK.give(agreeing(), AT);
    Opinion changed =
        stateAfter(
            stateAfter(first).give(new GiveOpinion(Stance.DISAGREE, "Chưa rõ nguồn vốn", 1), AT));
    assertThat(changed.current().map(Opinion.Giving::stance)).contains(Stance.DISAGREE);
    assertThat(changed.givings()).hasSize(2);
    assertThat(eventsOf(first)).isEmpty();
    assertThat(Opinion.TYPE.published()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stance.class,
      names = {"DISAGREE", "OTHER"})
  void needsReasonsUnlessTheDeputyAgrees(Stance stance) {
    var no =
        refused(
            BLANK.give(new GiveOpinion(stance, null, 1), AT),
            SessionsRefusal.OPINION_WITHOUT_REASONS);
    assertThat(no.citation()).contains("Quy tắc nghiệp vụ");
  }

  @Test
  void takesNothingOnceItIsSealedAndKeepsWhatWasAcknowledged() {
    Opinion sealed = stateAfter(stateAfter(BLANK.give(agreeing(), AT)).seal());
    assertThat(reasonOf(sealed.give(agreeing(), AT)))
        .isEqualTo(SessionsRefusal.CONSULTATION_CLOSED);
    assertThat(sealed.current().map(Opinion.Giving::stance)).contains(Stance.AGREE);
  }

  @Test
  void isChangedAtMostTwentyTimes() {
    Opinion opinion = BLANK;
    for (int n = 0; n < Opinion.MOST_GIVINGS; n++) {
      opinion = stateAfter(opinion.give(agreeing(), AT));
    }
    refused(opinion.give(agreeing(), AT), SessionsRefusal.OPINION_CHANGED_TOO_OFTEN);
  }

  @Test
  void isTheOnlyOneOfItsDeputyInItsConsultation() {
    assertThat(Opinion.idOf(CONSULTATION, deputy(1))).isEqualTo(BLANK.id());
    assertThat(Opinion.idOf(CONSULTATION, deputy(2))).isNotEqualTo(BLANK.id());
  }
}
