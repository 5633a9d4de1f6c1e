package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;

/** Proves one thing; what it finds is where the proof fails. */
interface Check {

  Stream<Violation> of(Ledger ledger);
}
