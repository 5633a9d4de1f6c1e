package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * O-11: who decides that a deputy is suspended or leaves. The older law has not been read for these
 * articles, so before 16/06/2025 there is no row. Which clause of Article 38 states the loss of a
 * seat is not known, so the article is cited whole.
 */
final class DeputyLaw {

  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

  private static final Map<DeputyState, RuleTable<String>> WHO_DECIDES =
      Map.of(
          DeputyState.SUSPENDED,
          row("khoản 1", "Thường trực Hội đồng nhân dân quyết định tạm đình chỉ"),
          DeputyState.RELEASED,
          row(
              "khoản 3",
              "Hội đồng nhân dân, hoặc Thường trực giữa hai kỳ họp, cho thôi làm nhiệm vụ"),
          DeputyState.REMOVED,
          row("khoản 5", "Hội đồng nhân dân hoặc cử tri bãi nhiệm"),
          DeputyState.SEAT_LOST,
          row("", "Đương nhiên mất quyền khi bản án có hiệu lực pháp luật"));

  private DeputyLaw() {}

  /** Returns who decides about a state on a day, if a known law says so. */
  static Optional<DatedRule<String>> on(LocalDate day, DeputyState state) {
    return Optional.ofNullable(WHO_DECIDES.get(state)).flatMap(table -> table.on(day));
  }

  private static RuleTable<String> row(String clause, String text) {
    return new RuleTable<>(
        List.of(
            new DatedRule<>(
                "O-11",
                LAW_72,
                null,
                ("Luật 72/2025/QH15, Điều 38 " + clause).strip(),
                Confidence.READ,
                text)));
  }
}
