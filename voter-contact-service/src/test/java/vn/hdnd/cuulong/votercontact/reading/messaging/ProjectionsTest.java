package vn.hdnd.cuulong.votercontact.reading.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;
import vn.hdnd.cuulong.votercontact.meetings.MeetingRecorded;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.OpinionRecorded;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.recommendations.Answer;
import vn.hdnd.cuulong.votercontact.recommendations.Consolidation;
import vn.hdnd.cuulong.votercontact.recommendations.Forwarding;
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationForwarded;
import vn.hdnd.cuulong.votercontact.recommendations.ResultKind;

class ProjectionsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
  private static final WorkField FIELD = WorkField.URBAN;

  @Test
  void aMeetingIsFoundByPlaceAndGroup() {
    var fact =
        new MeetingRecorded(
            "m",
            DAY,
            "Hội trường Đống Đa",
            MeetingKind.BY_TOPIC,
            MeetingMode.ONLINE,
            List.of("Tổ 12"),
            9,
            1);
    var view = new MeetingProjection(gone()).on(event(VoterContactEvents.MEETING_RECORDED, fact));
    assertThat(view.sets())
        .containsEntry("day", "2025-11-20")
        .containsEntry("place", "Hội trường Đống Đa")
        .containsEntry("search", found("Hội trường Đống Đa", "Tổ 12"));
  }

  @Test
  void thePlaceAndTheGroupsComeFromTheMeetingItself() {
    var groups = List.of("Tổ 12");
    var state =
        new Meeting(
            "m", DAY, "Ấp Mỹ", MeetingKind.AT_RESIDENCE, MeetingMode.IN_PERSON, groups, 9, 1);
    var ids = List.of("47050b4e-4dd5-88fb-a93a-940c9fcf7998");
    var fact =
        new MeetingRecorded(
            "m", DAY, null, MeetingKind.AT_RESIDENCE, MeetingMode.IN_PERSON, ids, 9, 1);
    Meetings kept = (council, id) -> Optional.of(new Versioned<>(id, council, 1, state));
    var told = event(VoterContactEvents.MEETING_RECORDED, fact);
    assertThat(new MeetingProjection(kept).on(told).sets())
        .containsEntry("place", "Ấp Mỹ")
        .containsEntry("deputyGroups", groups)
        .containsEntry("search", found("Ấp Mỹ", "Tổ 12"));
    assertThat(new MeetingProjection(gone()).on(told).sets()).containsEntry("place", null);
  }

  @Test
  void anOpinionsWordsComeFromTheOpinionItself() {
    var state = new Opinion("o", "m", DAY, FIELD, null, "Sửa cầu");
    var projection =
        new OpinionProjection((council, id) -> Optional.of(new Versioned<>(id, council, 1, state)));
    var fact = new OpinionRecorded("o", "m", DAY, FIELD, null);
    assertThat(projection.on(event(VoterContactEvents.OPINION_RECORDED, fact)).sets())
        .containsEntry("text", "Sửa cầu")
        .containsEntry("search", found("Sửa cầu"));
  }

  @Test
  void aRecommendationIsTheSameWhetherItsViewIsBuiltAtOnceOrLater() {
    var complete =
        new Recommendation(
            "r",
            new Consolidation("Sửa cầu", FIELD, Level.COMMUNE, List.of("o"), DAY),
            new Forwarding(DAY, "UBND phường"),
            List.of(studied(), new Answer(DAY, ResultKind.RESOLVED, "Đã sửa", null)));
    var later = projectionOf(complete);
    var views =
        Stream.of(
                later.on(event(VoterContactEvents.CONSOLIDATED, consolidated())),
                later.on(event(VoterContactEvents.FORWARDED, forwarded())),
                later.on(event(VoterContactEvents.ANSWERED, answered())))
            .toList();
    assertThat(views.getFirst().sets())
        .containsEntry("status", "CONSOLIDATED")
        .containsEntry("opinionIds", List.of("o"))
        .doesNotContainKey("answerText");
    assertThat(views.getLast().sets())
        .containsEntry("status", "ANSWERED")
        .containsEntry("answerText", "Đã sửa")
        .containsEntry("dueOn", null);
  }

  @Test
  void anAnswerIsShownAsItWasWhenAFurtherOneFollowed() {
    var complete =
        new Recommendation(
            "r",
            new Consolidation("Sửa cầu", FIELD, Level.COMMUNE, List.of("o"), DAY),
            new Forwarding(DAY, "UBND phường"),
            List.of(studied(), new Answer(DAY, ResultKind.RESOLVED, "Đã sửa", null)));
    var first =
        new RecommendationAnswered(
            "r", FIELD, Level.COMMUNE, DAY, DAY, DAY, ResultKind.UNDER_STUDY);
    assertThat(projectionOf(complete).on(event(VoterContactEvents.ANSWERED, first)).sets())
        .containsEntry("result", "UNDER_STUDY")
        .containsEntry("answerText", "Lập dự án")
        .containsEntry("dueOn", "2026-05-20");
  }

  @Test
  void aRecommendationIsShownFromEventsWhereItIsGone() {
    var view = projectionOf(null).on(event(VoterContactEvents.CONSOLIDATED, consolidated()));
    assertThat(view.sets()).containsEntry("opinionCount", 1).doesNotContainKey("text");
  }

  private static Object found(String... texts) {
    return SearchText.of(texts).stored();
  }

  private static Meetings gone() {
    return (council, id) -> Optional.empty();
  }

  private static Answer studied() {
    return new Answer(DAY, ResultKind.UNDER_STUDY, "Lập dự án", DAY.plusMonths(6));
  }

  private static RecommendationProjection projectionOf(@Nullable Recommendation state) {
    return new RecommendationProjection((council, id) ->
        Optional.ofNullable(state).map(found -> new Versioned<>(id, council, 3, found)));
  }

  private static RecommendationConsolidated consolidated() {
    return new RecommendationConsolidated("r", FIELD, Level.COMMUNE, DAY, 1);
  }

  private static RecommendationForwarded forwarded() {
    return new RecommendationForwarded("r", FIELD, Level.COMMUNE, DAY, DAY, "UBND phường");
  }

  private static RecommendationAnswered answered() {
    return new RecommendationAnswered(
        "r", FIELD, Level.COMMUNE, DAY, DAY, DAY, ResultKind.RESOLVED);
  }

  private static ReceivedEvent event(String type, DomainEvent data) {
    String json = JsonMapper.shared().writeValueAsString(data);
    return new ReceivedEvent(
        "x-1",
        "/councils/can-tho-2025/voter-contact",
        type,
        "x",
        1,
        "can-tho-2025",
        Instant.EPOCH,
        json);
  }
}
