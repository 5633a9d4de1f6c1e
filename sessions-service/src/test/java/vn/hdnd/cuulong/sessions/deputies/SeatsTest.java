package vn.hdnd.cuulong.sessions.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.Fixtures.ONE_LEAVES;
import static vn.hdnd.cuulong.sessions.Fixtures.STARTS;
import static vn.hdnd.cuulong.sessions.Fixtures.TERM;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;
import static vn.hdnd.cuulong.sessions.Fixtures.aTermThatOneLeaves;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;

class SeatsTest {

  private static final LocalDate SUSPENSION = LocalDate.of(2025, 10, 15);

  private final Deputy chau = deputy(1);
  private final Deputy suspended = changed(deputy(2), SUSPENSION, DeputyState.SUSPENDED);
  private final Deputy gone = changed(deputy(3), ONE_LEAVES, DeputyState.RELEASED);

  @Test
  void v07CountsASuspendedDeputyAmongThoseInOffice() {
    Seats seats = Seats.of(List.of(chau, suspended, gone), aTerm(3), SUSPENSION);
    assertThat(seats).isEqualTo(new Seats(SUSPENSION, 2, 1, 0, 3));
    assertThat(seats.inOffice()).isEqualTo(3);
    assertThat(seats.differs()).isFalse();
  }

  @Test
  void o11FollowsTheStatesFromDayToDay() {
    List<Deputy> all = List.of(chau, suspended, gone);
    LocalDate before = SUSPENSION.minusDays(1);
    assertThat(Seats.of(all, aTermThatOneLeaves(3), before))
        .isEqualTo(new Seats(before, 3, 0, 0, 3));
    assertThat(Seats.of(all, aTermThatOneLeaves(3), ONE_LEAVES))
        .isEqualTo(new Seats(ONE_LEAVES, 1, 1, 1, 2));
  }

  @Test
  void saysThatTheNamesDifferFromTheNumber() {
    assertThat(Seats.of(List.of(chau, suspended), aTerm(3), ONE_LEAVES).differs()).isTrue();
    assertThat(Seats.of(List.of(chau, suspended, gone), aTerm(3), ONE_LEAVES).differs()).isTrue();
    assertThat(Seats.of(List.of(), aTerm(3), ONE_LEAVES).differs()).isTrue();
  }

  @Test
  void knowsNoNumberBeforeTheTerm() {
    LocalDate before = STARTS.minusDays(1);
    Seats seats = Seats.of(List.of(chau), aTerm(3), before);
    assertThat(seats).isEqualTo(new Seats(before, 0, 0, 0, null));
    assertThat(seats.differs()).isFalse();
  }

  private static Deputy deputy(int n) {
    var details = new DeputyDetails("Nguyễn Văn " + n, null, null, null);
    return stateAfter(
        Deputy.list(
            new AggregateId<>("deputy-" + n),
            aTerm(84),
            new ListDeputy(new AggregateId<>(TERM), details, STARTS)));
  }

  private static Deputy changed(Deputy deputy, LocalDate from, DeputyState state) {
    return stateAfter(deputy.change(new ChangeDeputyState(from, state, "31/NQ-HĐND")));
  }
}
