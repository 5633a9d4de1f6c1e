package vn.hdnd.cuulong.sessions.resolutions;

import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A series of document numbers: one per council, kind and calendar year (N-01, N-02).
 *
 * @param year of adoption
 */
public record NumberSeries(CouncilId council, ResolutionKind kind, int year) {

  public DocumentNumber number(int value) {
    return new DocumentNumber(this, value);
  }

  /** The series' name in claims and counters. */
  public String key() {
    return council + "/" + kind + "/" + year;
  }
}
