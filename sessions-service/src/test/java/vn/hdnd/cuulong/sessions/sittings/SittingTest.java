package vn.hdnd.cuulong.sessions.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.AT;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.DAY;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.AttendanceRecorded;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.QuorumLost;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.QuorumReached;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.SittingClosed;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent.SittingOpened;

class SittingTest {

  @Test
  void opensWithARollOfAllDeputies() {
    var decision = open(DAY, roll(84, 84));
    assertThat(eventsOf(decision))
        .containsExactly(
            new SittingOpened(ASitting.ID, new AggregateId<>(Fixtures.SESSION), 1, DAY, 84, 56));
    assertThat(stateAfter(decision).status()).isEqualTo(SittingStatus.OPEN);
  }

  @Test
  void v07RefusesARollThatDoesNotNameEveryDeputyInOffice() {
    var no = refused(open(DAY, roll(83, 84)), SessionsRefusal.DIRECTORY_DIFFERS);
    assertThat(no.arguments()).containsEntry("listed", "83").containsEntry("stated", "84");
    refused(open(DAY, roll(0, 0)), SessionsRefusal.DIRECTORY_DIFFERS);
  }

  @Test
  void refusesADayOutsideItsSession() {
    refused(open(DAY.minusDays(1), roll(84, 84)), SessionsRefusal.SITTING_OUTSIDE_SESSION);
  }

  @ParameterizedTest
  @CsvSource({"84, 56", "85, 57", "109, 73", "3, 2"})
  void s13NeedsTwoThirdsOfAllDeputies(int deputies, int quorum) {
    assertThat(ASitting.of(deputies).quorum()).isEqualTo(quorum);
    assertThat(ASitting.with(quorum, deputies).hasQuorum()).isTrue();
    assertThat(ASitting.with(quorum - 1, deputies).hasQuorum()).isFalse();
  }

  @Test
  void s13SaysWhenTheQuorumIsReachedAndLost() {
    Sitting twoOfFour = ASitting.with(2, 4);
    Decision<Sitting> third = record(twoOfFour, 3, Presence.PRESENT, null);
    assertThat(eventsOf(third))
        .containsExactly(
            new AttendanceRecorded(ASitting.ID, deputy(3), Presence.PRESENT),
            new QuorumReached(ASitting.ID, 3, 4, 3));
    assertThat(eventsOf(record(stateAfter(third), 1, Presence.ABSENT, null)))
        .containsExactly(
            new AttendanceRecorded(ASitting.ID, deputy(1), Presence.ABSENT),
            new QuorumLost(ASitting.ID, 2, 4, 3));
  }

  @Test
  void s16WantsAReasonForAnExcuse() {
    var no =
        refused(
            record(ASitting.of(4), 1, Presence.EXCUSED, null),
            SessionsRefusal.ABSENCE_WITHOUT_REASON);
    assertThat(no.citation()).isEqualTo("Luật 72/2025/QH15, Điều 33 khoản 2");
    Sitting excused =
        stateAfter(record(ASitting.of(4), 1, Presence.EXCUSED, "Đi công tác nước ngoài"));
    assertThat(excused.entry(deputy(1)).orElseThrow().reason()).isEqualTo("Đi công tác nước ngoài");
    assertThat(excused.present()).isEmpty();
  }

  @Test
  void refusesWhatTheRollSaysAlready() {
    assertThat(reasonOf(record(ASitting.with(1, 4), 1, Presence.PRESENT, null)))
        .isEqualTo(SessionsRefusal.ATTENDANCE_UNCHANGED);
  }

  @Test
  void refusesWhoIsNotOnTheRoll() {
    refused(record(ASitting.of(4), 5, Presence.PRESENT, null), SessionsRefusal.NOT_ON_THE_ROLL);
  }

  @Test
  void isRecordedOnItsDayOnly() {
    var command = new RecordAttendance(deputy(1), Presence.PRESENT, null);
    refused(ASitting.of(4).record(command, DAY.plusDays(1)), SessionsRefusal.SITTING_NOT_TODAY);
  }

  @Test
  void closesAndTakesNothingMore() {
    Decision<Sitting> closed = ASitting.with(3, 4).close(AT, DAY, false);
    assertThat(eventsOf(closed))
        .containsExactly(
            new SittingClosed(ASitting.ID, new AggregateId<>(Fixtures.SESSION), DAY, 3, 4));
    assertThat(reasonOf(record(stateAfter(closed), 4, Presence.PRESENT, null)))
        .isEqualTo(SessionsRefusal.SITTING_ALREADY_CLOSED);
  }

  @Test
  void staysOpenWhileAVoteIsUnderWay() {
    assertThat(reasonOf(ASitting.with(3, 4).close(AT, DAY, true)))
        .isEqualTo(SessionsRefusal.POLL_STILL_OPEN);
  }

  private static Decision<Sitting> open(LocalDate day, Roll roll) {
    return Sitting.open(
        ASitting.ID,
        Fixtures.anOpenSession(),
        roll,
        new OpenSitting(new AggregateId<>(Fixtures.SESSION), 1, day),
        AT);
  }

  private static Decision<Sitting> record(
      Sitting sitting, int deputy, Presence presence, @Nullable String reason) {
    return sitting.record(new RecordAttendance(deputy(deputy), presence, reason), DAY);
  }
}
