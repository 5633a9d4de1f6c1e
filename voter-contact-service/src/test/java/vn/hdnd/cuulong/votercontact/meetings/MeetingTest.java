package vn.hdnd.cuulong.votercontact.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.Fixtures;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.meetings.MeetingEvent.MeetingRecorded;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;

class MeetingTest {

  private static final LocalDate HELD = LocalDate.of(2025, 11, 12);

  /** The region's own test computes the same ids from old events. */
  private static final String TO_1 = "47050b4e-4dd5-88fb-a93a-940c9fcf7998";

  private static final String TO_2 = "b6006582-4f20-8743-9d7b-c67f9ca5482c";

  private final AggregateCommands<Meeting> meetings =
      AggregateCommands.inMemory(
          AggregateType.of("meeting", "meetings", Meeting.class),
          VoterContactEvents.catalogue(),
          OfficeDays.RULE);

  @Test
  void recordsAMeeting() {
    var decision = accepted(Meeting.record(new AggregateId<>("m"), meeting(HELD, 120, 9)));
    assertThat(decision.events())
        .containsExactly(
            new MeetingRecorded(
                new AggregateId<>("m"),
                HELD,
                null,
                MeetingKind.BEFORE_REGULAR_SESSION,
                MeetingMode.IN_PERSON,
                List.of(TO_1, TO_2),
                120,
                9));
  }

  @ParameterizedTest
  @EnumSource
  void keepsThePlaceAndTheNamesOfGroupsToItselfWhateverTheKind(MeetingKind kind) {
    var home =
        new RecordMeeting(
            HELD, "Nhà bà Năm, ấp Thới Thuận", kind, MeetingMode.IN_PERSON, List.of("Tổ 1"), 20, 4);
    var decision = accepted(Meeting.record(new AggregateId<>("m"), home));
    assertThat(decision.state().place()).isEqualTo("Nhà bà Năm, ấp Thới Thuận");
    assertThat(decision.events())
        .singleElement()
        .satisfies(told ->
            assertThat(told.toString()).doesNotContain("Năm", "Thới Thuận", "Nguyễn", "Tổ"));
  }

  @Test
  void givesAGroupOneIdHoweverItIsWritten() {
    assertThat(
            DeputyGroup.idsOf(
                List.of(
                    "Tổ Hoà Bình", "Tổ Hòa Bình", "TỔ HÒA BÌNH", "Tổ  Hòa Bình", "Tổ Hoa Bình")))
        .hasSize(2);
  }

  @Test
  @Tag("T-01")
  void knowsTheNineKinds() {
    assertThat(MeetingKind.values()).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 14})
  void countsTurnsAtSpeakingNotVoters(int turns) {
    assertThat(
            accepted(Meeting.record(new AggregateId<>("m"), meeting(HELD, 9, turns)))
                .state()
                .speakers())
        .isEqualTo(turns);
  }

  @Test
  void letsOnlyALeadImportAnOldMeeting() {
    var recording = new RecordingMeeting(meetings);
    var old = meeting(LocalDate.of(2022, 4, 5), 120, 9);
    var refused = recording.record(Fixtures.staff("k1"), old);
    assertThat(refusalOf(refused).reason()).isEqualTo(CommandRefusal.PAST_DATE_NEEDS_LEAD);
    assertThat(done(recording.record(Fixtures.lead("k2"), old)).created()).isTrue();
  }

  @Test
  void refusesAMeetingThatIsStillToCome() {
    var coming = meeting(LocalDate.of(2025, 11, 25), 120, 9);
    var refused = new RecordingMeeting(meetings).record(Fixtures.lead("k3"), coming);
    assertThat(refusalOf(refused).reason()).isEqualTo(CommandRefusal.DATE_IN_FUTURE);
  }

  private static RecordMeeting meeting(LocalDate heldOn, int attendees, int speakers) {
    return new RecordMeeting(
        heldOn,
        "Nhà văn hóa phường Ninh Kiều",
        MeetingKind.BEFORE_REGULAR_SESSION,
        MeetingMode.IN_PERSON,
        List.of("Tổ 1", "Tổ 2"),
        attendees,
        speakers);
  }
}
