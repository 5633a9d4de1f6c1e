package vn.hdnd.cuulong.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Receives a body within the limits of its route and refuses a larger one, whether its length was
 * announced or not, one that arrives too slowly, and one that breaks off. It runs after the
 * security filter chain, so that a stranger's body is never stored.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

  private final Problems problems;
  private final BodyLimits limits;

  public BodyLimitFilter(Problems problems, BodyLimits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (ReceivedBody body = bodyOf(request, limits.of(request.getRequestURI()))) {
      chain.doFilter(new ReceivedRequest(request, body), response);
    } catch (BodyRefused refused) {
      refuse(refused.problem(), request, response);
    }
  }

  private static ReceivedBody bodyOf(HttpServletRequest request, BodyLimits.Limit limit)
      throws IOException, BodyRefused {
    if (request.getContentLengthLong() > limit.size().toBytes()) {
      throw BodyRefused.tooLarge(limit);
    }
    return hasNone(request)
        ? ReceivedBody.none()
        : ReceivedBody.read(request.getInputStream(), limit);
  }

  /** HTTP/1 announces a body in advance, and trying to read one would slow every query. */
  private static boolean hasNone(HttpServletRequest request) {
    return request.getContentLengthLong() < 0
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
        && request.getProtocol().startsWith("HTTP/1");
  }

  /** Sends the answer at once, because the rest of the body may still be slow. */
  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(problem, request, response);
    response.flushBuffer();
  }
}
