package vn.hdnd.cuulong.platform.web.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/**
 * The key with which a repeated command counts once. A request that is not a command on an
 * aggregate, such as an operator's, declares it as a controller parameter.
 */
public record IdempotencyKey(String value) {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,100}");

  static IdempotencyKey of(@Nullable String header) {
    if (header == null || header.isEmpty()) {
      throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_MISSING.problem());
    }
    if (!FORM.matcher(header).matches()) {
      throw new ProblemException(CommonProblem.INVALID_IDEMPOTENCY_KEY.problem());
    }
    return new IdempotencyKey(header);
  }
}
