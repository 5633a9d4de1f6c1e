package vn.hdnd.cuulong.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.AT;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.DAY;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.sittings.ASitting;

class BallotTest {

  private static final Poll POLL =
      stateAfter(
          Poll.open(
              new AggregateId<>("poll-1"),
              ASitting.with(3, 4),
              null,
              new OpenPoll(ASitting.ID, null, "Thông qua chương trình", true),
              AT,
              DAY));

  private static final Ballot BLANK = Ballot.blank(POLL, deputy(1));

  @Test
  void v05HoldsTheDeputysChoiceAndPublishesNothing() {
    var cast = BLANK.cast(Choice.IN_FAVOUR, true, AT);
    assertThat(stateAfter(cast).choice()).contains(Choice.IN_FAVOUR);
    assertThat(eventsOf(cast)).isEmpty();
    assertThat(Ballot.TYPE.published()).isFalse();
  }

  @Test
  void countsTheLastChoiceWhereItMayBeChanged() {
    Ballot changed =
        stateAfter(
            stateAfter(BLANK.cast(Choice.IN_FAVOUR, true, AT)).cast(Choice.AGAINST, true, AT));
    assertThat(changed.choice()).contains(Choice.AGAINST);
    assertThat(changed.castings()).hasSize(2);
  }

  @Test
  void refusesASecondChoiceWhereItMayNotBeChanged() {
    Ballot cast = stateAfter(BLANK.cast(Choice.IN_FAVOUR, false, AT));
    assertThat(reasonOf(cast.cast(Choice.AGAINST, false, AT)))
        .isEqualTo(SessionsRefusal.BALLOT_ALREADY_CAST);
  }

  @Test
  void takesNothingOnceItIsSealed() {
    Ballot sealed = stateAfter(BLANK.seal());
    assertThat(reasonOf(sealed.cast(Choice.IN_FAVOUR, true, AT)))
        .isEqualTo(SessionsRefusal.POLL_NOT_OPEN);
    assertThat(sealed.choice()).isEmpty();
  }

  @Test
  void isSealedWithTheChoiceThatWasAcknowledged() {
    Ballot cast = stateAfter(BLANK.cast(Choice.NOT_VOTING, true, AT));
    assertThat(stateAfter(cast.seal()).choice()).contains(Choice.NOT_VOTING);
  }

  @Test
  void isChangedAtMostTwentyTimes() {
    Ballot ballot = BLANK;
    for (int n = 0; n < Ballot.MOST_CASTINGS; n++) {
      ballot = stateAfter(ballot.cast(Choice.AGAINST, true, AT));
    }
    refused(ballot.cast(Choice.IN_FAVOUR, true, AT), SessionsRefusal.BALLOT_CHANGED_TOO_OFTEN);
  }

  @Test
  void isTheOnlyOneOfItsDeputyInItsPoll() {
    assertThat(Ballot.idOf(POLL, deputy(1))).isEqualTo(BLANK.id());
    assertThat(Ballot.idOf(POLL, deputy(2))).isNotEqualTo(BLANK.id());
  }
}
