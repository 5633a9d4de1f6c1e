package vn.hdnd.cuulong.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
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
    byte[] body = bodyOf(request);
    if (body.length > limit.toBytes()) {
      refuse(request, response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private byte[] bodyOf(HttpServletRequest request) throws IOException {
    return hasNone(request)
        ? new byte[0]
        : request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes()) + 1);
  }

  /** HTTP/1 says so beforehand, and a look for what is not there would cost every question. */
  private static boolean hasNone(HttpServletRequest request) {
    return request.getContentLengthLong() < 0
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
        && request.getProtocol().startsWith("HTTP/1");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Problem tooLarge =
        CommonProblem.BODY_TOO_LARGE.problem().with("limit", limit.toKilobytes() + " KiB");
    problems.write(tooLarge, request, response);
  }
}
