package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.regional.refusal.PlausibleDays;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/** Rules for a change of the register, one per method. */
final class RegistryRules {

  /** Enough for fifty mergers of the whole country; the register is one document. */
  static final int MOST_ENTRIES = 5_000;

  private RegistryRules() {}

  /** Returns the refusal by the first rule that a change breaks. */
  static Optional<Refusal> against(Registry registry, ChangeCouncils change) {
    return Stream.<Supplier<Optional<Refusal>>>of(
            () -> PlausibleDays.check(change.effectiveOn()),
            () -> shape(change),
            () -> roomFor(registry, change),
            () -> known(registry, change),
            () -> stillThere(registry, change),
            () -> inOrder(registry, change),
            () -> newIds(registry, change),
            () -> complete(change),
            () -> staysInItsKind(registry, change),
            () -> changesSomething(registry, change),
            () -> codesFree(registry, change))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> roomFor(Registry registry, ChangeCouncils change) {
    int entries =
        registry.councils().stream()
            .mapToInt(council -> council.namings().size() + council.memberships().size())
            .sum();
    return unless(
        entries + change.to().size() <= MOST_ENTRIES,
        RegionalRefusal.REGISTER_FULL,
        Map.of("limit", Integer.toString(MOST_ENTRIES)));
  }

  private static Optional<Refusal> shape(ChangeCouncils change) {
    int from = change.from().size();
    int to = change.to().size();
    boolean fits =
        switch (change.kind()) {
          case REGISTER -> from == 0 && to >= 1;
          case MERGE -> from >= 2 && to == 1;
          case SPLIT -> from == 1 && to >= 2;
          case RENAME -> to == 1 && change.from().equals(change.toIds());
          case REGION_MEMBERSHIP -> to >= 1 && change.from().equals(change.toIds());
        };
    boolean once =
        new HashSet<>(change.from()).size() == from && new HashSet<>(change.toIds()).size() == to;
    return unless(fits && once, RegionalRefusal.CHANGE_SHAPE, Map.of("kind", change.kind().name()));
  }

  private static Optional<Refusal> known(Registry registry, ChangeCouncils change) {
    return firstOf(
        change.from(), id -> registry.find(id).isEmpty(), RegionalRefusal.COUNCIL_UNKNOWN);
  }

  /** A council with a future end can be renamed until then, but gets no other successors. */
  private static Optional<Refusal> stillThere(Registry registry, ChangeCouncils change) {
    return firstOf(
        change.from(),
        id ->
            registry
                .find(id)
                .filter(Council::ended)
                .filter(council -> begins(change) || !council.existsOn(change.effectiveOn()))
                .isPresent(),
        RegionalRefusal.COUNCIL_ENDED);
  }

  private static Optional<Refusal> inOrder(Registry registry, ChangeCouncils change) {
    return firstOf(
        change.from(),
        id ->
            registry
                .find(id)
                .filter(council -> !change.effectiveOn().isAfter(last(council, change.kind())))
                .isPresent(),
        RegionalRefusal.CHANGE_NOT_AFTER_LAST);
  }

  /** Returns the day of the last change that a change of this kind has to follow. */
  private static LocalDate last(Council council, ChangeKind kind) {
    return switch (kind) {
      case RENAME -> council.lastNamed();
      case REGION_MEMBERSHIP -> council.lastMembership();
      case REGISTER, MERGE, SPLIT ->
          Stream.of(council.lastNamed(), council.lastMembership())
              .max(LocalDate::compareTo)
              .orElseThrow();
    };
  }

  private static Optional<Refusal> newIds(Registry registry, ChangeCouncils change) {
    return begins(change)
        ? firstOf(
            change.toIds(), id -> registry.find(id).isPresent(), RegionalRefusal.COUNCIL_ID_TAKEN)
        : Optional.empty();
  }

  private static Optional<Refusal> complete(ChangeCouncils change) {
    return begins(change)
        ? change.to().stream()
            .filter(to -> !to.complete())
            .findFirst()
            .map(to -> refusal(RegionalRefusal.COUNCIL_INCOMPLETE, to.id()))
        : Optional.empty();
  }

  /** A renaming does not change the membership, and a change of membership not the name. */
  private static Optional<Refusal> staysInItsKind(Registry registry, ChangeCouncils change) {
    boolean strays =
        change.to().stream()
            .anyMatch(to ->
                registry.find(to.id()).filter(council -> strays(council, to, change)).isPresent());
    return unless(
        begins(change) || !strays,
        RegionalRefusal.CHANGE_SHAPE,
        Map.of("kind", change.kind().name()));
  }

  private static boolean strays(Council council, ChangeCouncils.To to, ChangeCouncils change) {
    LocalDate day = change.effectiveOn();
    CouncilEntry after = Entries.changed(council, to, day);
    return change.kind() == ChangeKind.RENAME
        ? after.inRegion() != council.inRegionOn(day)
        : !sameNames(council, after, day);
  }

  private static boolean sameNames(Council council, CouncilEntry after, LocalDate day) {
    Naming now = council.namingOn(day);
    return Entries.naming(after, now.from()).equals(now);
  }

  private static Optional<Refusal> changesSomething(Registry registry, ChangeCouncils change) {
    return begins(change)
        ? Optional.empty()
        : change.to().stream()
            .filter(to -> registry.find(to.id()).filter(c -> same(c, to, change)).isPresent())
            .findFirst()
            .map(to -> refusal(RegionalRefusal.NOTHING_CHANGES, to.id()));
  }

  private static boolean same(Council council, ChangeCouncils.To to, ChangeCouncils change) {
    LocalDate day = change.effectiveOn();
    CouncilEntry after = Entries.changed(council, to, day);
    return change.kind() == ChangeKind.RENAME
        ? sameNames(council, after, day)
        : after.inRegion() == council.inRegionOn(day);
  }

  private static Optional<Refusal> codesFree(Registry registry, ChangeCouncils change) {
    var codes = new HashSet<String>();
    return change.to().stream()
        .filter(to -> to.code() != null)
        .filter(to -> !codes.add(to.code()) || bornByAnother(registry, change, to))
        .findFirst()
        .map(to ->
            Refusal.of(
                RegionalRefusal.COUNCIL_CODE_IN_USE,
                Map.of("council", to.id(), "code", String.valueOf(to.code()))));
  }

  private static boolean bornByAnother(
      Registry registry, ChangeCouncils change, ChangeCouncils.To to) {
    LocalDate end = registry.find(to.id()).map(Council::validTo).orElse(LocalDate.MAX);
    return registry.councils().stream()
        .filter(council -> !change.from().contains(council.id()))
        .filter(council -> !council.validFrom().isAfter(end))
        .anyMatch(council -> council.bearsFrom(change.effectiveOn(), String.valueOf(to.code())));
  }

  private static boolean begins(ChangeCouncils change) {
    return switch (change.kind()) {
      case REGISTER, MERGE, SPLIT -> true;
      case RENAME, REGION_MEMBERSHIP -> false;
    };
  }

  private static Optional<Refusal> firstOf(
      List<String> ids, Predicate<String> broken, RegionalRefusal reason) {
    return ids.stream().filter(broken).findFirst().map(id -> refusal(reason, id));
  }

  private static Optional<Refusal> unless(
      boolean holds, RegionalRefusal reason, Map<String, String> arguments) {
    return holds ? Optional.empty() : Optional.of(Refusal.of(reason, arguments));
  }

  private static Refusal refusal(RegionalRefusal reason, String council) {
    return Refusal.of(reason, Map.of("council", council));
  }
}
