package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** No type of event is on a topic that its owner has not classified as public or official. */
final class TypesClassified implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.firsts().values().stream()
        .filter(record -> !ledger.evidence().classification().mayBePublished(record.type()))
        .map(record ->
            new Violation(
                Kind.LEAK,
                record.place(),
                "a type that is neither public nor official",
                record.id() + " of type " + record.type()));
  }
}
