package vn.hdnd.cuulong.demo.send;

import java.net.http.HttpResponse;
import vn.hdnd.cuulong.demo.plan.Command;

/** A service refused a command of the plan, which must never happen. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedException(Command command, HttpResponse<String> response) {
    super(
        "%s (POST %s, as %s) was refused with %d: %s"
            .formatted(
                command.key(),
                response.uri(),
                command.account().username(),
                response.statusCode(),
                response.body()));
  }
}
