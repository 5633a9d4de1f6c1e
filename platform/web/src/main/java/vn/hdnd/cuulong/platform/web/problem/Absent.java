package vn.hdnd.cuulong.platform.web.problem;

/** What a query names is not there, or not there for this caller. */
public final class Absent {

  private Absent() {}

  /** For {@code views.find(id).orElseThrow(Absent::problem)}. */
  public static ProblemException problem() {
    return new ProblemException(CommonProblem.NOT_FOUND.problem());
  }
}
