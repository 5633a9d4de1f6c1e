package vn.hdnd.cuulong.regional.councils;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A council with its whole history.
 *
 * @param id stable and never reused
 * @param validFrom its first day
 * @param validTo its last day, or null while it exists
 * @param endedBy the decision that ended it; null while it exists, and if an earlier version of
 *     this program recorded its end
 * @param namings names by day, oldest first; the first starts on {@code validFrom}
 * @param memberships membership in the region by day, oldest first; the first starts on {@code
 *     validFrom}
 * @param predecessors the councils from which it was formed
 * @param successors the councils that it became
 */
public record Council(
    String id,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String endedBy,
    List<Naming> namings,
    List<Membership> memberships,
    List<String> predecessors,
    List<String> successors) {

  public Council {
    requireNonNull(id, "id");
    requireNonNull(validFrom, "validFrom");
    namings = List.copyOf(namings);
    memberships = List.copyOf(memberships);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }

  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public boolean ended() {
    return validTo != null;
  }

  /** Returns its name on a day; before its first and after its last day, the name on that day. */
  public Naming namingOn(LocalDate day) {
    return lastUntil(day, namings, Naming::from);
  }

  /** Tells whether it belonged to the region on a day. */
  public boolean inRegionOn(LocalDate day) {
    return lastUntil(day, memberships, Membership::from).inRegion();
  }

  LocalDate lastNamed() {
    return namings.getLast().from();
  }

  LocalDate lastMembership() {
    return memberships.getLast().from();
  }

  /** Tells whether it has a code on a day or later. */
  boolean bearsFrom(LocalDate day, String code) {
    boolean there = validTo == null || !day.isAfter(validTo);
    return there
        && Stream.concat(
                Stream.of(namingOn(day)), namings.stream().filter(n -> n.from().isAfter(day)))
            .anyMatch(naming -> naming.code().equals(code));
  }

  Council ending(LocalDate lastDay, String decision, List<String> heirs) {
    return new Council(id, validFrom, lastDay, decision, namings, memberships, predecessors, heirs);
  }

  Council named(Naming naming) {
    return new Council(
        id,
        validFrom,
        validTo,
        endedBy,
        and(namings, naming),
        memberships,
        predecessors,
        successors);
  }

  Council belonging(Membership membership) {
    return new Council(
        id,
        validFrom,
        validTo,
        endedBy,
        namings,
        and(memberships, membership),
        predecessors,
        successors);
  }

  private static <T> List<T> and(List<T> earlier, T next) {
    var all = new ArrayList<>(earlier);
    all.add(next);
    return all;
  }

  private static <T> T lastUntil(LocalDate day, List<T> history, Function<T, LocalDate> from) {
    return history.stream()
        .filter(entry -> !from.apply(entry).isAfter(day))
        .max(Comparator.comparing(from))
        .orElse(history.getFirst());
  }
}
