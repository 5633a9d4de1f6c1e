package vn.hdnd.cuulong.regional.statistics;

/** The amount that an event adds to a cell; a correction is negative. */
public record Contribution(CellKey cell, long amount) {

  public Contribution negated() {
    return new Contribution(cell, -amount);
  }
}
