package vn.hdnd.cuulong.faults.check;

import java.util.List;
import vn.hdnd.cuulong.faults.evidence.Evidence;

/** Judges the evidence of a run. */
public final class Checker {

  static final List<Check> ALL =
      List.of(
          new Kept(),
          new Journalled(),
          new Published(),
          new OneAnswer(),
          new RefusalsHeld(),
          new AskedFor(),
          new JournalOnce(),
          new OneEffect(),
          new OwnVersions(),
          new RealTime(),
          new VersionsCount(),
          new SameEnd(),
          new RecordsFromJournal(),
          new RecordsInOrder(),
          new SameRepeats(),
          new RelaysFenced(),
          new FencesStand(),
          new ViewsLevel(),
          new FeedDense(),
          new FeedSame(),
          new FeedOnce(),
          new FeedInOrder(),
          new FeedComplete(),
          new FeedFromJournal(),
          new FiguresRecounted(),
          new CanariesKept(),
          new TypesClassified(),
          new Quiet());

  private Checker() {}

  /** Returns all violations; empty if the run kept every promise. */
  public static List<Violation> check(Evidence evidence) {
    return check(evidence, ALL);
  }

  static List<Violation> check(Evidence evidence, List<Check> checks) {
    var ledger = new Ledger(evidence);
    return checks.stream().flatMap(check -> check.of(ledger)).toList();
  }
}
