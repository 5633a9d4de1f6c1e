package vn.hdnd.cuulong.platform.web.problem;

import org.springframework.http.HttpStatus;

/** A kind of problem, with the status that it always has. */
public interface ProblemType {

  /** The last part of the problem's {@code type}; kebab case, and stable. */
  String slug();

  HttpStatus status();

  default Problem problem() {
    return Problem.of(status(), slug());
  }
}
