package vn.hdnd.cuulong.platform.web.problem;

/** The record that a query names does not exist, or not for this caller. */
public final class Absent {

  private Absent() {}

  /** For {@code views.find(id).orElseThrow(Absent::problem)}. */
  public static ProblemException problem() {
    return new ProblemException(CommonProblem.NOT_FOUND.problem());
  }
}
