package vn.hdnd.cuulong.platform.web.container;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import vn.hdnd.cuulong.platform.web.problem.Problems;
import vn.hdnd.cuulong.platform.web.problem.SafeHeaders;

/**
 * Gives Tomcat's own refusals, such as of a malformed request line, the same form and headers as
 * all other refusals.
 */
final class ProblemReport extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

  private final ObjectProvider<Problems> problems;
  private final SafeHeaders headers;

  ProblemReport(ObjectProvider<Problems> problems, SafeHeaders headers) {
    this.problems = problems;
    this.headers = headers;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    boolean unsaid = response.getStatus() >= 400 && response.getContentWritten() == 0;
    if (!unsaid || !response.setErrorReported() || !canBeSent(response)) {
      return;
    }
    try {
      headers.write(request.getRequest(), response.getResponse());
      problems
          .getObject()
          .write(
              Problems.ofStatus(response.getStatus()),
              request.getRequest(),
              response.getResponse());
      response.finishResponse();
    } catch (IOException | ServletException e) {
      LOG.debug("nobody took the refusal: {}", e.toString());
    }
  }

  private static boolean canBeSent(Response response) {
    AtomicBoolean allowed = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
    return allowed.get();
  }
}
