package vn.hdnd.cuulong.sessions;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;
import vn.hdnd.cuulong.platform.testkit.commands.Decisions;
import vn.hdnd.cuulong.sessions.convening.CloseSession;
import vn.hdnd.cuulong.sessions.convening.ConveneSession;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.term.ChangeDeputiesInOffice;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;

/**
 * Samples for the domain's tests, with today's date 12/12/2025: An Giang's council of 2025 and its
 * seventh session.
 */
public final class Fixtures {

  public static final String COUNCIL = "an-giang-2025";
  public static final String TERM = "term-x";
  public static final String SESSION = "session-7";
  public static final LocalDate STARTS = LocalDate.of(2025, 7, 1);
  public static final LocalDate OPENS = LocalDate.of(2025, 12, 8);
  public static final LocalDate CLOSES = LocalDate.of(2025, 12, 10);

  /** The day from which there is one deputy fewer. */
  public static final LocalDate ONE_LEAVES = LocalDate.of(2025, 12, 9);

  /** Who asks in the tests of use cases. */
  private static final Asking ASKING = new Asking(COUNCIL, LocalDate.of(2025, 12, 12));

  private Fixtures() {}

  public static CommandContext staff(String key) {
    return ASKING.as("office-staff", key);
  }

  public static CommandContext lead(String key) {
    return ASKING.as("office-lead", key);
  }

  public static CommandContext leadOf(String council, String key) {
    return ASKING.of(council).as("office-lead", key);
  }

  public static CommandContext tentativeLead(String key) {
    return ASKING.tentativelyAs("office-lead", key);
  }

  public static CouncilTerm aTerm(int deputies) {
    var command = new SetUpTerm("X", STARTS, deputies);
    return Decisions.accepted(
            CouncilTerm.setUp(new CouncilId(COUNCIL), new AggregateId<>(TERM), command))
        .state();
  }

  public static CouncilTerm aTermThatOneLeaves(int deputies) {
    var command = new ChangeDeputiesInOffice(ONE_LEAVES, deputies - 1);
    return Decisions.accepted(aTerm(deputies).change(command)).state();
  }

  public static ConveneSession conveneSession() {
    return new ConveneSession(
        new AggregateId<>(TERM),
        7,
        SessionKind.REGULAR,
        "Kỳ họp thứ 7 (thường lệ cuối năm 2025)",
        OPENS,
        null,
        null);
  }

  public static Session anOpenSession() {
    return Decisions.accepted(
            Session.convene(new AggregateId<>(SESSION), aTerm(109), conveneSession()))
        .state();
  }

  public static CloseSession closeSession() {
    return new CloseSession(CLOSES, 105, 62, 10);
  }

  public static Session aClosedSession() {
    return Decisions.accepted(anOpenSession().close(aTerm(109), closeSession(), Optional.empty()))
        .state();
  }
}
