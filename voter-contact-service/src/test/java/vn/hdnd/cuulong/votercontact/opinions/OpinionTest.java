package vn.hdnd.cuulong.votercontact.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.Fixtures;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.opinions.OpinionEvent.OpinionRecorded;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

class OpinionTest {

  private static final LocalDate HELD = LocalDate.of(2025, 11, 12);
  private static final String COUNCIL = "can-tho-2025";

  private final AggregateCommands<Opinion> opinions =
      AggregateCommands.inMemory(
          AggregateType.of("opinion", "opinions", Opinion.class),
          VoterContactEvents.catalogue(),
          OfficeDays.RULE);
  private final RecordingOpinion recording =
      new RecordingOpinion(opinions, onlyOneOf(COUNCIL, HELD));

  @Test
  void recordsAnOpinionOnTheDayOfItsMeeting() {
    var decision =
        accepted(
            Opinion.record(new AggregateId<>("o"), aMeeting(HELD), saying(OpinionKind.OPINION)));
    assertThat(decision.state().text()).isEqualTo("Nâng cấp đường 917");
    assertThat(decision.events())
        .containsExactly(
            new OpinionRecorded(
                new AggregateId<>("o"),
                new AggregateId<>("m"),
                HELD,
                WorkField.ECONOMIC_BUDGET,
                Sector.TRANSPORT));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPINION")
  @Tag("T-16")
  void sendsComplaintsAndDenunciationsToPetitions(OpinionKind kind) {
    var refusal = refusalOf(Opinion.record(new AggregateId<>("o"), aMeeting(HELD), saying(kind)));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.PETITION_NOT_OPINION);
    assertThat(refusal.citation())
        .startsWith("Nghị quyết liên tịch 72/2025")
        .endsWith("Điều 37 khoản 4");
  }

  @Test
  void sendsThemThereBeforeTheJointResolutionTooAsARuleOfTheOffice() {
    var meeting = aMeeting(LocalDate.of(2025, 2, 19));
    var refusal =
        refusalOf(Opinion.record(new AggregateId<>("o"), meeting, saying(OpinionKind.COMPLAINT)));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.PETITION_NOT_OPINION);
    assertThat(refusal.citation()).startsWith("Quy tắc nghiệp vụ của hệ thống: ");
  }

  @Test
  void takesAnOpinionOfAMeetingOfTheOwnCouncil() {
    var outcome = recording.record(Fixtures.staff("k1"), saying(OpinionKind.OPINION));
    assertThat(done(outcome).eventTypes()).containsExactly(EventType.nameOf(OpinionRecorded.class));
  }

  @Test
  void knowsNoMeetingOfAnotherCouncil() {
    var stranger = Fixtures.staffOf("an-giang-2025", "k2");
    assertThat(refusalOf(recording.record(stranger, saying(OpinionKind.OPINION))).reason())
        .isEqualTo(VoterContactRefusal.MEETING_UNKNOWN);
  }

  @Test
  void letsOnlyALeadAddToAnOldMeeting() {
    var late = new RecordingOpinion(opinions, onlyOneOf(COUNCIL, HELD.minusYears(1)));
    var refused = late.record(Fixtures.staff("k3"), saying(OpinionKind.OPINION));
    assertThat(refusalOf(refused).reason()).isEqualTo(CommandRefusal.PAST_DATE_NEEDS_LEAD);
  }

  private static RecordOpinion saying(OpinionKind kind) {
    return new RecordOpinion(
        new AggregateId<>("m"),
        kind,
        "Nâng cấp đường 917",
        WorkField.ECONOMIC_BUDGET,
        Sector.TRANSPORT);
  }

  private static Meetings onlyOneOf(String owner, LocalDate heldOn) {
    return (council, id) ->
        council.value().equals(owner)
            ? Optional.of(new Versioned<>(id, council, 1, aMeeting(heldOn)))
            : Optional.empty();
  }

  private static Meeting aMeeting(LocalDate heldOn) {
    return new Meeting(
        new AggregateId<>("m"),
        heldOn,
        "Phường Ninh Kiều",
        MeetingKind.AT_RESIDENCE,
        MeetingMode.IN_PERSON,
        List.of("Tổ 1"),
        80,
        5);
  }
}
