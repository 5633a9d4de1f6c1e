package vn.hdnd.cuulong.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Reads a body up to the limit and refuses a larger one, whether its length was announced or not.
 * It runs after the filter chain of security, so that a stranger's body is never kept.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

  private final Problems problems;
  private final DataSize limit;

  public BodyLimitFilter(Problems problems, DataSize limit) {
    this.problems = problems;
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit.toBytes()) {
      refuse(request, response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes()) + 1);
    if (body.length > limit.toBytes()) {
      refuse(request, response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Problem tooLarge =
        CommonProblem.BODY_TOO_LARGE.problem().with("limit", limit.toKilobytes() + " KiB");
    problems.write(tooLarge, request, response);
  }
}
