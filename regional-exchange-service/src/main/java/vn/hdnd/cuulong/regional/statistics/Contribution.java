package vn.hdnd.cuulong.regional.statistics;

/** What an event adds to a cell; a correction takes away. */
public record Contribution(CellKey cell, long amount) {

  public Contribution negated() {
    return new Contribution(cell, -amount);
  }
}
