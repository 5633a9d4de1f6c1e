package vn.hdnd.cuulong.platform.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.testkit.councils.CouncilRows;

class CouncilGateTest {

  private enum Reason implements RefusalReason {
    COUNCIL_HAS_ENDED,
    COUNCIL_NOT_BEGUN;

    @Override
    public String slug() {
      return name();
    }

    @Override
    public Kind kind() {
      return Kind.BROKEN_RULE;
    }
  }

  private static final AggregateType<KnownCouncil> ANY =
      AggregateType.of("any", "any", KnownCouncil.class);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

  /** As the topic's owner writes it. */
  private static final KnownCouncil LONG_AN =
      JsonMapper.shared().treeToValue(CouncilRows.sample(), KnownCouncil.class);

  private static final KnownCouncil TAY_NINH =
      council("tay-ninh-2025", "Tây Ninh", null, List.of());
  private static final KnownCouncil SINCE_2028 =
      council("mien-dong-2028", "Miền Đông", null, List.of());

  @Test
  void readsTheGoldenSampleOfTheTopicsOwner() {
    assertThat(LONG_AN.validTo()).isEqualTo(LAST);
    assertThat(LONG_AN.endedBy()).startsWith("Nghị quyết 202/2025/QH15");
    assertThat(LONG_AN.successors()).containsExactly("tay-ninh-2025");
    assertThat(LONG_AN.naming()).isEqualTo(new KnownCouncil.Naming("Tỉnh Long An", "Long An"));
  }

  @Test
  void takesTheFactsOfTheLastDayAndNoneOfTheNext() {
    assertThat(against(LAST, LONG_AN, TAY_NINH)).isEmpty();
    Refusal no = against(LAST.plusDays(1), LONG_AN, TAY_NINH).orElseThrow();
    assertThat(no.reason()).isEqualTo(Reason.COUNCIL_HAS_ENDED);
    assertThat(no.citation()).startsWith("Nghị quyết 202/2025/QH15");
    assertThat(no.arguments())
        .containsEntry("lastDay", "2025-06-30")
        .containsEntry("councilName", "tỉnh Long An")
        .containsEntry("successorName", "tỉnh Tây Ninh")
        .containsEntry("successor", "Tây Ninh");
  }

  @Test
  void judgesByTheLatestDayOfACommand() {
    CommandDays both = CommandDays.fact(LAST.plusDays(1)).and(CommandDays.fact(LAST));
    assertThat(gate(LONG_AN, TAY_NINH).against(ANY, context(), both)).isPresent();
  }

  @Test
  void namesTheSuccessorOnTheDayAfterFurtherMergers() {
    KnownCouncil ended =
        council("tay-ninh-2025", "Tây Ninh", LocalDate.of(2027, 12, 31), List.of("mien-dong-2028"));
    assertThat(
            against(LocalDate.of(2028, 1, 1), LONG_AN, ended, SINCE_2028).orElseThrow().arguments())
        .containsEntry("successor", "Miền Đông");
    assertThat(
            against(LocalDate.of(2027, 1, 1), LONG_AN, ended, SINCE_2028).orElseThrow().arguments())
        .containsEntry("successor", "Tây Ninh");
  }

  @Test
  void letsAMergedCouncilReportTheYearsBeforeItExisted() {
    assertThat(against(LocalDate.of(2021, 7, 1), council("long-an", "An Giang", null, List.of())))
        .isEmpty();
  }

  @Test
  void refusesEarlierFactsOfAFutureCouncil() {
    KnownCouncil ahead =
        new KnownCouncil(
            "long-an",
            LocalDate.of(2027, 7, 1),
            null,
            null,
            List.of(new KnownCouncil.Naming("Tỉnh Mới", "Mới")),
            List.of());
    assertThat(against(LocalDate.of(2026, 5, 1), ahead).orElseThrow().reason())
        .isEqualTo(Reason.COUNCIL_NOT_BEGUN);
    assertThat(against(LocalDate.of(2027, 7, 1), ahead)).isEmpty();
  }

  @Test
  void treatsAnUnknownCouncilAsExisting() {
    assertThat(against(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void acceptsACommandWithoutADay() {
    assertThat(gate(LONG_AN, TAY_NINH).against(ANY, context(), CommandDays.none())).isEmpty();
  }

  private static Optional<Refusal> against(LocalDate day, KnownCouncil... councils) {
    return gate(councils).against(ANY, context(), CommandDays.fact(day));
  }

  private static CouncilGate gate(KnownCouncil... councils) {
    return new CouncilGate(
        id -> List.of(councils).stream().filter(each -> each.id().equals(id)).findFirst(),
        new CouncilRefusals(Reason.COUNCIL_HAS_ENDED, Reason.COUNCIL_NOT_BEGUN));
  }

  private static CommandContext context() {
    return new CommandContext(
        "key",
        "fingerprint",
        new CouncilId("long-an"),
        new Cause.Person("account", Set.of()),
        Instant.parse("2026-11-30T02:00:00Z"),
        LocalDate.of(2026, 11, 30),
        OptionalLong.empty(),
        false);
  }

  private static KnownCouncil council(
      String id, String name, @Nullable LocalDate last, List<String> successors) {
    return new KnownCouncil(
        id,
        LocalDate.of(2025, 7, 1),
        last,
        null,
        List.of(new KnownCouncil.Naming("Tỉnh " + name, name)),
        successors);
  }
}
