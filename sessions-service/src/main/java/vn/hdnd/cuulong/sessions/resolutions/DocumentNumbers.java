package vn.hdnd.cuulong.sessions.resolutions;

/**
 * The highest known numbers: a hint that saves searching for the next free one. The claims of the
 * resolutions, not this hint, ensure that no number is given twice.
 */
public interface DocumentNumbers {

  /** Returns the highest known number of a series, 0 if none; it may be out of date. */
  int highest(NumberSeries series);

  /** Remembers an assigned number. */
  void given(DocumentNumber number);
}
