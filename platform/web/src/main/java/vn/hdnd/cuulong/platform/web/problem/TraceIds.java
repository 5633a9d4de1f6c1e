package vn.hdnd.cuulong.platform.web.problem;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;

/** The id under which the logs and traces know this request. */
final class TraceIds {

  private TraceIds() {}

  /** The running trace's id, or a fresh one where tracing is off. */
  static String current() {
    return Optional.ofNullable(MDC.get("traceId"))
        .filter(id -> !id.isBlank())
        .orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
  }
}
