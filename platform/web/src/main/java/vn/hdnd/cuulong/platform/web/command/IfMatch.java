package vn.hdnd.cuulong.platform.web.command;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

/**
 * Versions as HTTP writes them: {@code "5"} in {@code ETag} and {@code If-Match}. A proxy that
 * compresses an answer makes its tag a weak one, {@code W/"5"}: the version is still the same.
 */
public final class IfMatch {

  /** The form that callers may send. */
  public static final String PATTERN = "^(\\*|(W/)?\"\\d{1,18}\")$";

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private IfMatch() {}

  /** Returns the version that the caller expects, if it names one. */
  public static OptionalLong version(@Nullable String header) {
    if (header == null || header.strip().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw new ProblemException(CommonProblem.INVALID_IF_MATCH.problem());
    }
    return OptionalLong.of(Long.parseLong(tag.group(1)));
  }

  /** Returns the {@code ETag} of a version. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }
}
