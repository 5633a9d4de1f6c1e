package vn.hdnd.cuulong.sessions.resolutions;

/** The number of an adopted resolution within its series. */
public record DocumentNumber(NumberSeries series, int value) {

  public DocumentNumber {
    if (value < 1) {
      throw new IllegalArgumentException("Numbers run from 01 (N-01)");
    }
  }

  /** N-04: returns the number as written on the document. */
  public String text() {
    return NumberingLaw.of(series.year()).text(series.kind(), value, series.year());
  }

  /** Returns the resolution's claim, which no other one can hold. */
  public String claim() {
    return series.key() + "/" + value;
  }
}
