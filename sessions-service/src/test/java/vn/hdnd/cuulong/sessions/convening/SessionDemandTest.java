package vn.hdnd.cuulong.sessions.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.OPENS;
import static vn.hdnd.cuulong.sessions.Fixtures.SESSION;
import static vn.hdnd.cuulong.sessions.Fixtures.TERM;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.SessionEvent.SessionConvened;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class SessionDemandTest {

  @ParameterizedTest
  @CsvSource({"84, 28", "85, 29", "109, 37"})
  void s03IsAskedForByAThirdOfAllDeputies(int inOffice, int asking) {
    var demand = new SessionDemand(SessionRequester.THIRD_OF_DEPUTIES, asking);
    assertThat(accepted(convene(SessionKind.URGENT, demand, inOffice)).state().demand())
        .isEqualTo(demand);
  }

  @ParameterizedTest
  @CsvSource({"84, 27", "85, 28", "109, 36"})
  void s03IsNotAskedForByFewer(int inOffice, int asking) {
    var demand = new SessionDemand(SessionRequester.THIRD_OF_DEPUTIES, asking);
    assertThat(
            refused(
                    convene(SessionKind.URGENT, demand, inOffice),
                    SessionsRefusal.TOO_FEW_DEPUTIES_ASK)
                .citation())
        .contains("Luật 72/2025/QH15, Điều 34 khoản 3");
  }

  @Test
  void s03TheEventSaysWhoAsked() {
    var demand = new SessionDemand(SessionRequester.PEOPLES_COMMITTEE_CHAIR, null);
    assertThat(accepted(convene(SessionKind.THEMATIC, demand, 84)).events())
        .singleElement()
        .isInstanceOfSatisfying(
            SessionConvened.class,
            convened -> {
              assertThat(convened.requester()).isEqualTo(SessionRequester.PEOPLES_COMMITTEE_CHAIR);
              assertThat(convened.askingDeputies()).isNull();
            });
  }

  @Test
  void s03NobodyAsksForARegularSession() {
    var demand = new SessionDemand(SessionRequester.STANDING_COMMITTEE, null);
    refused(convene(SessionKind.REGULAR, demand, 84), SessionsRefusal.REGULAR_SESSION_IS_PLANNED);
  }

  @ParameterizedTest
  @CsvSource({"THIRD_OF_DEPUTIES,", "STANDING_COMMITTEE, 40", "PEOPLES_COMMITTEE_CHAIR, 40"})
  void statesHowManyDeputiesAskIfDeputiesAsk(
      SessionRequester requester, @Nullable Integer deputies) {
    var demand = new SessionDemand(requester, deputies);
    refused(convene(SessionKind.URGENT, demand, 84), SessionsRefusal.ASKING_DEPUTIES_UNCLEAR);
  }

  private static Decision<Session> convene(SessionKind kind, SessionDemand demand, int inOffice) {
    var command =
        new ConveneSession(new AggregateId<>(TERM), 8, kind, "Kỳ họp thứ 8", OPENS, demand, null);
    return Session.convene(new AggregateId<>(SESSION), aTerm(inOffice), command);
  }
}
