package vn.hdnd.cuulong.platform.web.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Refuses a request whose content type is a wildcard. Spring would treat such a header as an
 * internal error when it looks for a route, so the request is refused earlier.
 */
public final class OneForm extends OncePerRequestFilter {

  private final Problems problems;

  public OneForm(Problems problems) {
    this.problems = problems;
  }

  /** The error page is routed like any other request, so it is filtered too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOfAnyForm(request.getContentType())) {
      problems.write(CommonProblem.UNSUPPORTED_MEDIA_TYPE.problem(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOfAnyForm(@Nullable String said) {
    try {
      return said != null && !said.isEmpty() && !MediaType.parseMediaType(said).isConcrete();
    } catch (InvalidMediaTypeException e) {
      return false; // Who reads the body says so, or nobody does.
    }
  }
}
