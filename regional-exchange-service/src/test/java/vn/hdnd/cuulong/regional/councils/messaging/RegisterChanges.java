package vn.hdnd.cuulong.regional.councils.messaging;

import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.regional.statistics.messaging.Events;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

/** Changes of the register as its topic has them. */
final class RegisterChanges {

  static final Sent REGISTERED =
      change(
          1,
          "council-registered",
          "2004-01-01",
          List.of(),
          List.of(unit("long-an", "80", "Long An"), unit("tay-ninh", "72", "Tây Ninh")));
  static final Sent MERGED =
      change(
          2,
          "councils-merged",
          "2025-07-01",
          List.of("long-an", "tay-ninh"),
          List.of(unit("tay-ninh-2025", "80", "Tây Ninh")));

  static final Sent RENAMED =
      change(
          3,
          "council-renamed",
          "2026-01-01",
          List.of("tay-ninh-2025"),
          List.of(unit("tay-ninh-2025", "80", "Tây Ninh mới")));

  private RegisterChanges() {}

  static Sent change(
      long sequence, String fact, String day, List<String> from, List<Map<String, Object>> to) {
    return Events.event(
        "regional",
        "registry",
        sequence,
        "region",
        fact + ".v1",
        Map.of("effectiveOn", day, "legalBasis", "Nghị quyết", "from", from, "to", to));
  }

  private static Map<String, Object> unit(String id, String code, String name) {
    return Map.of(
        "id",
        id,
        "code",
        code,
        "name",
        "Tỉnh " + name,
        "shortName",
        name,
        "type",
        "PROVINCE",
        "inRegion",
        true);
  }
}
