package vn.hdnd.cuulong.sessions.resolutions;

/** The number of an adopted resolution within its series. */
public record DocumentNumber(NumberSeries series, int value) {

  public DocumentNumber {
    if (value < 1) {
      throw new IllegalArgumentException("Numbers run from 01 (N-01)");
    }
  }

  /** N-04: as it is written on the document. */
  public String text() {
    return NumberingRules.of(series.year()).text(series.kind(), value, series.year());
  }

  /** What the resolution holds so that no other one has the same number. */
  public String claim() {
    return series.key() + "/" + value;
  }
}
