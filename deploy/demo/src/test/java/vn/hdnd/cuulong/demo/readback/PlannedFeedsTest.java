package vn.hdnd.cuulong.demo.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.office.DemoPlan;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.plan.Track;
import vn.hdnd.cuulong.demo.requests.Regional;
import vn.hdnd.cuulong.demo.send.Answer;
import vn.hdnd.cuulong.demo.system.Account;

class PlannedFeedsTest {

  private static final Set<String> PUBLIC = Set.of("shared", "adopted");

  @Test
  void anEventStandsInTheFeedOfTheCouncilWhoseRecordItChanges() {
    var share = new Regional.Share(LocalDate.of(2022, 3, 18), "Quyết định");
    Command card = Command.create("card", Account.LONG_AN, "/practices", share);
    Command shared = card.then("sharing", "sharing", share);
    Command adopted = shared.then(Account.AN_GIANG, "adoption", "adoptions", share);
    Map<String, Answer> answers =
        Map.of(
            "card", new Answer("card", "p1", List.of("drafted")),
            "card:sharing", new Answer("card:sharing", "p1", List.of("shared")),
            "card:sharing:adoption",
                new Answer("card:sharing:adoption", "p1", List.of("adopted", "noted")));

    assertThat(
            new PlannedFeeds(plan(card, shared, adopted))
                .expected(key -> answers.getOrDefault(key, new Answer(key, "", List.of())), PUBLIC))
        .isEqualTo(Map.of("long-an", List.of("p1 shared", "p1 adopted")));
  }

  @Test
  void theDemonstrationFillsTheFeedsOfFourCouncilsAndTheRegion() {
    assertThat(
            new PlannedFeeds(DemoPlan.of(PublicFigures.load()))
                .expected(key -> new Answer(key, key, List.of("shared")), PUBLIC))
        .containsOnlyKeys("an-giang-2025", "ca-mau-2025", "can-tho-2025", "long-an", "region")
        .allSatisfy((council, expected) -> assertThat(expected).isNotEmpty());
  }

  private static Plan plan(Command... chain) {
    return new Plan(List.of(new Track("", List.of(new Stage("", List.of(List.of(chain)))))));
  }
}
