package vn.hdnd.cuulong.gateway.routes;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer that is replaced by another one if it breaks off before any of it was sent: a service
 * may send the head but not the body in time.
 */
record WholeAnswer(ServerResponse answer, Function<IOException, ServerResponse> otherwise)
    implements ServerResponse {

  @Override
  public HttpStatusCode statusCode() {
    return answer.statusCode();
  }

  @Override
  public HttpHeaders headers() {
    return answer.headers();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return answer.cookies();
  }

  /** A stream has no length, so it may end anywhere; its reader comes back. */
  private @Nullable ModelAndView endOf(IOException brokenOff) throws IOException {
    if (MediaType.TEXT_EVENT_STREAM.isCompatibleWith(headers().getContentType())) {
      return null;
    }
    throw brokenOff;
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws ServletException, IOException {
    try {
      return answer.writeTo(request, response, context);
    } catch (IOException brokenOff) {
      if (response.isCommitted()) {
        return endOf(brokenOff);
      }
      response.reset();
      return otherwise.apply(brokenOff).writeTo(request, response, context);
    }
  }
}
