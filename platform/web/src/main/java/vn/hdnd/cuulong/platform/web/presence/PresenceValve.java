package vn.hdnd.cuulong.platform.web.presence;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lends a request the eyes of its connector. The servlet API tells of a caller who has gone only
 * when something is written, and who waits for an event has nothing to write.
 */
public final class PresenceValve extends ValveBase {

  public PresenceValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request connection = request.getCoyoteRequest();
    BooleanSupplier gone = () -> somethingCame(connection) && cameAgain(connection);
    request.setAttribute(CallerPresence.ATTRIBUTE, gone);
    getNext().invoke(request, response);
  }

  /**
   * The end of the connection is there however often one looks; a next request, sent before this
   * one is answered, is there once and then lies in the buffer.
   */
  private static boolean cameAgain(org.apache.coyote.Request connection) {
    return somethingCame(connection);
  }

  private static boolean somethingCame(org.apache.coyote.Request connection) {
    connection.action(ActionCode.AVAILABLE, true);
    return connection.getAvailable() > 0;
  }
}
