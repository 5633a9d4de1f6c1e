package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;

/**
 * A ballot in the box. It has no time, no number in a row and no name.
 *
 * @param credential the digest of its stamped secret, which makes it unique
 * @param marks one for each line
 */
public record BoxBallot(String credential, List<Mark> marks) {

  public BoxBallot {
    marks = List.copyOf(marks);
  }

  boolean saysSomething() {
    return marks.stream().anyMatch(mark -> mark != Mark.BLANK);
  }

  CountedBallot counted() {
    return new CountedBallot(Receipts.of(credential), marks);
  }
}
