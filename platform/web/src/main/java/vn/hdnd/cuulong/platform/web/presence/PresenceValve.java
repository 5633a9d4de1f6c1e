package vn.hdnd.cuulong.platform.web.presence;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Gives a request access to its connection. The servlet API reports a disconnect only when
 * something is written, and a request that waits for an event writes nothing.
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
   * Distinguishes the end of the connection, which is seen each time, from a next request sent
   * before this one is answered, which is seen once and then stays in the buffer.
   */
  private static boolean cameAgain(org.apache.coyote.Request connection) {
    return somethingCame(connection);
  }

  private static boolean somethingCame(org.apache.coyote.Request connection) {
    connection.action(ActionCode.AVAILABLE, true);
    return connection.getAvailable() > 0;
  }
}
