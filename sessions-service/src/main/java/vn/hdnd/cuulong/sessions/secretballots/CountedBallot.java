package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;

/** A counted ballot as it is published, so that the deputy who has the receipt finds it. */
public record CountedBallot(String receipt, List<Mark> marks) {

  public CountedBallot {
    marks = List.copyOf(marks);
  }
}
