package vn.hdnd.cuulong.regional.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvent.PaperAccepted;
import vn.hdnd.cuulong.regional.councils.ChangeCouncils;
import vn.hdnd.cuulong.regional.councils.ChangeKind;
import vn.hdnd.cuulong.regional.councils.CouncilType;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

class ConferenceTest {

  private static final LocalDate OPENS = LocalDate.of(2022, 4, 5);
  private static final SubmitPaper PAPER = new SubmitPaper("Tham luận", "Tóm tắt", null);

  private final Registry registry =
      stateAfter(
          Registry.empty()
              .change(
                  new ChangeCouncils(
                      ChangeKind.REGISTER,
                      LocalDate.of(2004, 1, 1),
                      "Nghị quyết",
                      List.of(),
                      List.of(
                          new ChangeCouncils.To(
                              "an-giang",
                              "89",
                              "Tỉnh An Giang",
                              "An Giang",
                              CouncilType.PROVINCE,
                              true)))));
  private final Conference first =
      stateAfter(
          Conference.announce(
              new AggregateId<>("c"), edition("an-giang", OPENS, OPENS.plusDays(1)), registry));

  @Test
  void isHostedByACouncilOfItsDay() {
    assertThat(reasonOf(announced("an-giang-2025", OPENS, OPENS)))
        .isEqualTo(RegionalRefusal.HOST_UNKNOWN);
    LocalDate tooEarly = LocalDate.of(2003, 12, 31);
    assertThat(reasonOf(announced("an-giang", tooEarly, tooEarly)))
        .isEqualTo(RegionalRefusal.HOST_UNKNOWN);
  }

  @Test
  void endsNotBeforeItBegins() {
    assertThat(reasonOf(announced("an-giang", OPENS, OPENS.minusDays(1))))
        .isEqualTo(RegionalRefusal.CONFERENCE_ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void claimsItsNumberInItsTerm() {
    assertThat(first.claims()).containsExactly("lần thứ 1, nhiệm kỳ 2021 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Khoá 2021–2026", "KHÓA 2021 − 2026"})
  void claimsTheSameHoweverItsTermIsTyped(String term) {
    assertThat(ofTerm(term).claims()).isEqualTo(ofTerm("Khóa 2021-2026").claims());
    assertThat(ofTerm(term).edition().term()).isEqualTo(term);
  }

  @Test
  void numbersItsPapers() {
    Conference second =
        stateAfter(
            stateAfter(first.submit(new CouncilId("long-an"), PAPER))
                .submit(new CouncilId("ca-mau"), PAPER));
    assertThat(second.papers()).extracting(Paper::n).containsExactly(1, 2);
    assertThat(second.papers())
        .extracting(Paper::council)
        .containsExactly(new CouncilId("long-an"), new CouncilId("ca-mau"));
  }

  @Test
  void acceptsAPaperOnce() {
    Conference submitted = stateAfter(first.submit(new CouncilId("long-an"), PAPER));
    assertThat(eventsOf(submitted.accept(1, OPENS)))
        .containsExactly(
            new PaperAccepted(new AggregateId<>("c"), 1, new CouncilId("long-an"), OPENS));
    assertThat(reasonOf(submitted.accept(2, OPENS))).isEqualTo(RegionalRefusal.PAPER_ABSENT);
    assertThat(reasonOf(stateAfter(submitted.accept(1, OPENS)).accept(1, OPENS)))
        .isEqualTo(RegionalRefusal.PAPER_ALREADY_ACCEPTED);
  }

  @Test
  void limitsItsPapers() {
    Conference full =
        IntStream.range(0, Conference.MOST_PAPERS)
            .boxed()
            .reduce(
                first,
                (c, n) -> stateAfter(c.submit(new CouncilId("long-an"), PAPER)),
                (a, b) -> b);
    assertThat(reasonOf(full.submit(new CouncilId("long-an"), PAPER)))
        .isEqualTo(RegionalRefusal.TOO_MANY_PAPERS);
  }

  private Decision<Conference> announced(String host, LocalDate from, LocalDate to) {
    return Conference.announce(new AggregateId<>("c"), edition(host, from, to), registry);
  }

  private Conference ofTerm(String term) {
    Edition edition =
        new Edition("Hội nghị", 1, term, "an-giang", OPENS, OPENS, "Chủ đề", List.of());
    return stateAfter(Conference.announce(new AggregateId<>("t"), edition, registry));
  }

  private static Edition edition(String host, LocalDate from, LocalDate to) {
    return new Edition("Hội nghị", 1, "2021-2026", host, from, to, "Chủ đề", List.of());
  }
}
