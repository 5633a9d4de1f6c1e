package vn.hdnd.cuulong.platform.web.presence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;

/** Tells whether the caller of a request has closed the connection. */
public final class CallerPresence {

  static final String ATTRIBUTE = CallerPresence.class.getName();

  private CallerPresence() {}

  /**
   * Returns a check whether the caller has disconnected; always false if the container cannot tell.
   * It reads the connection: only one thread may ask at a time, and none once the answer is being
   * written.
   */
  public static BooleanSupplier gone(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof BooleanSupplier gone ? gone : () -> false;
  }
}
