package vn.hdnd.cuulong.regional.councils;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A council's names from a day on. A code is unique only together with a day: since 2025 An Giang
 * has the former code of Kiên Giang.
 *
 * @param code two digits of the national list of units
 * @param name such as {@code Tỉnh An Giang}
 * @param shortName such as {@code An Giang}
 */
public record Naming(LocalDate from, String code, String name, String shortName, CouncilType type) {

  public Naming {
    requireNonNull(from, "from");
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    requireNonNull(shortName, "shortName");
    requireNonNull(type, "type");
  }
}
