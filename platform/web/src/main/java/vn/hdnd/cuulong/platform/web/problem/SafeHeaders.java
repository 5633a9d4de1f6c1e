package vn.hdnd.cuulong.platform.web.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.util.WebUtils;

/**
 * Writes the headers of every answer to those that never pass the security filters: refusals of
 * Tomcat and the firewall. It uses the same filter that writes them elsewhere.
 */
public final class SafeHeaders {

  private final ObjectProvider<SecurityFilterChain> chains;

  public SafeHeaders(ObjectProvider<SecurityFilterChain> chains) {
    this.chains = chains;
  }

  public void write(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    filter().doFilter(new FirstDispatch(request), response, (_, _) -> {});
  }

  private Filter filter() {
    return chains
        .orderedStream()
        .flatMap(chain -> chain.getFilters().stream())
        .filter(HeaderWriterFilter.class::isInstance)
        .findFirst()
        .orElseGet(() -> (request, response, chain) -> chain.doFilter(request, response));
  }

  /** The filter assumes that an error's first dispatch had its headers; here it had none. */
  private static final class FirstDispatch extends HttpServletRequestWrapper {

    FirstDispatch(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
      return WebUtils.ERROR_REQUEST_URI_ATTRIBUTE.equals(name) ? null : super.getAttribute(name);
    }
  }
}
