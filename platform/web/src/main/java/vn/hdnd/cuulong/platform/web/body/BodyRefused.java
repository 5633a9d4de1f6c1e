package vn.hdnd.cuulong.platform.web.body;

import java.time.Duration;
import org.springframework.util.unit.DataSize;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.Problem;

/** A body that is not taken, and what the caller is told. */
final class BodyRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private static final Duration REST = Duration.ofSeconds(30);

  private final transient Problem problem;

  private BodyRefused(Problem problem) {
    super(problem.slug());
    this.problem = problem;
  }

  static BodyRefused tooLarge(BodyLimits.Limit limit) {
    return new BodyRefused(
        CommonProblem.BODY_TOO_LARGE.problem().with("limit", words(limit.size())));
  }

  static BodyRefused tooSlow(BodyLimits.Limit limit) {
    return new BodyRefused(
        CommonProblem.TOO_SLOW.problem().with("limit", limit.within().toSeconds()));
  }

  static BodyRefused unreadable() {
    return new BodyRefused(CommonProblem.BAD_REQUEST.problem());
  }

  /** The caller may send it again; the operator has to make room. */
  static BodyRefused noRoom() {
    return new BodyRefused(CommonProblem.NO_ROOM.problem().retryAfter(REST));
  }

  private static String words(DataSize size) {
    return size.toKilobytes() % 1024 == 0
        ? size.toMegabytes() + " MiB"
        : size.toKilobytes() + " KiB";
  }

  Problem problem() {
    return problem;
  }
}
