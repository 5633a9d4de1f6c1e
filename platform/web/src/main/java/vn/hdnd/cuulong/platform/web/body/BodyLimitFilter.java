package vn.hdnd.cuulong.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Reads a body up to the limit and refuses a larger one, whether its length was announced or not,
 * and one that arrives too slowly. It runs after the security filter chain, so that a stranger's
 * body is never stored.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

  private static final int PIECE = 8 * 1024;

  private final Problems problems;
  private final DataSize limit;
  private final Duration within;

  public BodyLimitFilter(Problems problems, DataSize limit, Duration within) {
    this.problems = problems;
    this.limit = limit;
    this.within = within;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit.toBytes()) {
      refuse(tooLarge(), request, response);
      return;
    }
    byte[] body;
    try {
      body = bodyOf(request);
    } catch (SocketTimeoutException slow) {
      refuse(tooSlow(), request, response);
      return;
    }
    if (body.length > limit.toBytes()) {
      refuse(tooLarge(), request, response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private byte[] bodyOf(HttpServletRequest request) throws IOException {
    return hasNone(request) ? new byte[0] : read(request.getInputStream());
  }

  /** Tomcat limits the pause between two pieces; this limits all of them together. */
  private byte[] read(InputStream in) throws IOException {
    long begun = System.nanoTime();
    int most = Math.toIntExact(limit.toBytes()) + 1;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    int count = in.read(piece, 0, PIECE);
    while (count >= 0) {
      body.write(piece, 0, Math.min(count, most - body.size()));
      if (body.size() == most) {
        break;
      }
      if (System.nanoTime() - begun > within.toNanos()) {
        throw new SocketTimeoutException("the body drips");
      }
      count = in.read(piece, 0, PIECE);
    }
    return body.toByteArray();
  }

  /** HTTP/1 announces a body in advance, and trying to read one would slow every query. */
  private static boolean hasNone(HttpServletRequest request) {
    return request.getContentLengthLong() < 0
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
        && request.getProtocol().startsWith("HTTP/1");
  }

  private Problem tooLarge() {
    return CommonProblem.BODY_TOO_LARGE.problem().with("limit", limit.toKilobytes() + " KiB");
  }

  private Problem tooSlow() {
    return CommonProblem.TOO_SLOW.problem().with("limit", within.toSeconds());
  }

  /** Sends the answer at once, because the rest of the body may still be slow. */
  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(problem, request, response);
    response.flushBuffer();
  }
}
