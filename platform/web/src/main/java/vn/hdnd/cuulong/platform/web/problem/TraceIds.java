package vn.hdnd.cuulong.platform.web.problem;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;

/** The id of this request in logs and traces. */
final class TraceIds {

  private TraceIds() {}

  /** Returns the running trace's id, or a new one if tracing is off. */
  static String current() {
    return Optional.ofNullable(MDC.get("traceId"))
        .filter(id -> !id.isBlank())
        .orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
  }
}
