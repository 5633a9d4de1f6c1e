package vn.hdnd.cuulong.sessions.resolutions;

/**
 * What is known of the numbers given so far: a hint that saves looking for the next free one. That
 * no number is given twice does not hang on it, but on the claim of the resolution that has it.
 */
public interface DocumentNumbers {

  /** The highest number of a series that is known to be given, 0 if none; it may lag behind. */
  int highest(NumberSeries series);

  /** Remembers that a number is given. */
  void given(DocumentNumber number);
}
