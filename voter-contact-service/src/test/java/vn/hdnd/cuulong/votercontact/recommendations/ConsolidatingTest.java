package vn.hdnd.cuulong.votercontact.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.votercontact.Fixtures;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

class ConsolidatingTest {

  private static final String COUNCIL = "can-tho-2025";
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

  private static final Map<String, LocalDate> HELD_ON =
      Map.of(
          "o1", LocalDate.of(2025, 11, 12),
          "o2", LocalDate.of(2025, 11, 18),
          "o3", LocalDate.of(2025, 11, 13));

  private final AggregateCommands<Recommendation> recommendations =
      AggregateCommands.inMemory(
          ConsolidatingRecommendation.TYPE, VoterContactEvents.catalogue(), OfficeDays.RULE);
  private final ConsolidatingRecommendation consolidating =
      new ConsolidatingRecommendation(recommendations, someOf(COUNCIL));

  @Test
  void putsOpinionsOfTheCouncilTogether() {
    String id = done(consolidate(COUNCIL, "k1", TODAY, "o1", "o2")).id();
    assertThat(recommendations.find(new CouncilId(COUNCIL), new AggregateId<>(id)))
        .map(found -> found.state().consolidation().opinionIds())
        .contains(List.of(new AggregateId<>("o1"), new AggregateId<>("o2")));
  }

  @Test
  void leavesAnOpinionInOneRecommendation() {
    assertThat(done(consolidate(COUNCIL, "k2", TODAY, "o1", "o2")).created()).isTrue();
    var refusal = refusalOf(consolidate(COUNCIL, "k3", TODAY, "o3", "o2"));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.OPINION_ALREADY_CONSOLIDATED);
    assertThat(refusal.arguments()).containsEntry("opinion", "o2");
    assertThat(done(consolidate(COUNCIL, "k4", TODAY, "o3")).created()).isTrue();
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    String id = done(consolidate(COUNCIL, "k5", TODAY, "o1")).id();
    assertThat(done(consolidate(COUNCIL, "k5", TODAY, "o1")))
        .matches(CommandOutcome.Done::replayed)
        .matches(again -> again.id().equals(id));
  }

  @Test
  void knowsNoOpinionOfAnotherCouncil() {
    var refusal = refusalOf(consolidate("an-giang-2025", "k6", TODAY, "o1"));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.OPINION_UNKNOWN);
    assertThat(refusal.arguments()).containsEntry("opinion", "o1");
  }

  @Test
  void comesAfterTheLastOfItsMeetings() {
    var refusal =
        refusalOf(consolidate(COUNCIL, "k7", LocalDate.of(2025, 11, 17), "o1", "o2", "o3"));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.BEFORE_PRECEDING_STEP);
    assertThat(refusal.arguments()).containsEntry("preceding", "2025-11-18");
  }

  @Test
  void isForwardedAndAnsweredByItsId() {
    String id = done(consolidate(COUNCIL, "k8", TODAY, "o1")).id();
    var forwarding = new ForwardRecommendation(TODAY, "Sở Tài chính");
    var answer = new AnswerRecommendation(TODAY, ResultKind.EXPLAINED, "Đã giải trình.", null);
    var office = Fixtures.staff("k9");
    assertThat(
            done(
                new ForwardingRecommendation(recommendations)
                    .forward(office, new AggregateId<>(id), forwarding)))
        .matches(forwarded -> forwarded.version() == 2);
    var later = Fixtures.staff("k10");
    assertThat(
            done(
                new AnsweringRecommendation(recommendations)
                    .answer(later, new AggregateId<>(id), answer)))
        .matches(answered -> answered.version() == 3);
  }

  private CommandOutcome consolidate(
      String council, String key, LocalDate day, String... opinionIds) {
    var command =
        new ConsolidateRecommendation(
            "Nâng cấp đường tỉnh 917",
            WorkField.ECONOMIC_BUDGET,
            Level.PROVINCE,
            Stream.of(opinionIds).map(AggregateId<Opinion>::new).toList(),
            day);
    return consolidating.consolidate(Fixtures.staffOf(council, key), command);
  }

  private static Opinions someOf(String owner) {
    return (council, id) ->
        Optional.ofNullable(HELD_ON.get(id.value()))
            .filter(known -> council.value().equals(owner))
            .map(heldOn ->
                new Versioned<>(
                    id,
                    council,
                    1,
                    new Opinion(
                        id,
                        new AggregateId<>("m"),
                        heldOn,
                        WorkField.ECONOMIC_BUDGET,
                        null,
                        "Ý kiến")));
  }
}
