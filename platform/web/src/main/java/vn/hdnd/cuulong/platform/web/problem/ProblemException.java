package vn.hdnd.cuulong.platform.web.problem;

/**
 * Ends a request with a problem. For the HTTP layer only (a controller, a filter, an argument
 * resolver): a use case returns decisions.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.slug(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
