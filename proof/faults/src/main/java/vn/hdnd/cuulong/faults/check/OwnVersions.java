package vn.hdnd.cuulong.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Asked.Yes;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** No two acknowledged commands made the same version of an aggregate: one would be overwritten. */
final class OwnVersions implements Check {

  private record Version(String aggregate, long number) {}

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Map<Version, Yes> makers = new HashMap<>();
    return ledger.asked().stream()
        .flatMap(asked -> asked.yes().stream())
        .flatMap(yes -> {
          var version = new Version(yes.answer().id(), yes.answer().version());
          Yes other = makers.putIfAbsent(version, yes);
          return other == null ? Stream.empty() : Stream.of(overwritten(version, other, yes));
        });
  }

  private static Violation overwritten(Version version, Yes one, Yes other) {
    return new Violation(
        Kind.STALE,
        version.aggregate(),
        "two commands were acknowledged with version " + version.number(),
        one.witness() + "; " + other.witness());
  }
}
