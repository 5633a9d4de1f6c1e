package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;

/** Proves one promise; each violation it returns is a counter-example. */
interface Check {

  Stream<Violation> of(Ledger ledger);
}
