package vn.hdnd.cuulong.demo.texts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The bodies that are responsible for a field on a day: departments were merged on 01/03/2025. */
public final class Agencies {

  private static final List<Agency> ALL =
      Resources.read("texts/agencies.yaml", new TypeReference<>() {});

  private record Agency(
      String name, @Nullable LocalDate from, @Nullable LocalDate to, List<String> fields) {

    boolean answers(String field, LocalDate day) {
      return fields.contains(field)
          && (from == null || !day.isBefore(from))
          && (to == null || !day.isAfter(to));
    }
  }

  private Agencies() {}

  public static String drawn(String field, LocalDate day, Scene scene, Draw draw) {
    List<Agency> able = ALL.stream().filter(agency -> agency.answers(field, day)).toList();
    return scene.fill(draw.oneOf(able).name());
  }
}
