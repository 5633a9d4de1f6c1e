package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts between commands, events and councils. */
final class Entries {

  private Entries() {}

  /** Creates a new council; the rules have checked that nothing is missing. */
  static CouncilEntry complete(ChangeCouncils.To to) {
    return new CouncilEntry(
        to.id(),
        Objects.requireNonNull(to.code()),
        Objects.requireNonNull(to.name()),
        Objects.requireNonNull(to.shortName()),
        Objects.requireNonNull(to.type()),
        Objects.requireNonNull(to.inRegion()));
  }

  /** Returns a known council with a command's changes. */
  static CouncilEntry changed(Council known, ChangeCouncils.To to, LocalDate day) {
    Naming now = known.namingOn(day);
    return new CouncilEntry(
        to.id(),
        or(to.code(), now.code()),
        or(to.name(), now.name()),
        or(to.shortName(), now.shortName()),
        or(to.type(), now.type()),
        or(to.inRegion(), known.inRegionOn(day)));
  }

  static Council begun(CouncilEntry to, RegistryEvent event) {
    return new Council(
        to.id(),
        event.effectiveOn(),
        null,
        null,
        List.of(naming(to, event.effectiveOn())),
        List.of(new Membership(event.effectiveOn(), to.inRegion())),
        event.from(),
        List.of());
  }

  static Naming naming(CouncilEntry to, LocalDate from) {
    return new Naming(from, to.code(), to.name(), to.shortName(), to.type());
  }

  private static <T> T or(@Nullable T changed, T before) {
    return changed == null ? before : changed;
  }
}
