package vn.hdnd.cuulong.gateway.routes;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits for calls to a service.
 *
 * @param connect time until it accepts the connection
 * @param answer time until it answers, and until one of its connections is free
 * @param slow the routes that may take longer, each under a name that the operator chooses
 * @param mostWaiting how many callers of one service may wait for an event at the same time
 * @param place time until one of the connections for waiting callers is free
 * @param restAfterFaults how long a service that failed gets no requests
 */
@ConfigurationProperties("cuulong.gateway.routes")
record RouteSettings(
    @DefaultValue("2s") Duration connect,
    @DefaultValue("15s") Duration answer,
    @DefaultValue Map<String, Slow> slow,
    @DefaultValue("2500") int mostWaiting,
    @DefaultValue("1s") Duration place,
    @DefaultValue("5s") Duration restAfterFaults) {

  /**
   * A route that may take longer.
   *
   * @param path at the service, as its mapping writes it
   * @param asking the parameter without which a call is like any other; every call if absent
   * @param answer until the service answers, and between two pieces of an answer that has no end
   * @param waits whether a call waits for an event, or for one after the other: then it has a
   *     connection of the waiting ones, and is given up when the caller has gone
   */
  record Slow(
      String path,
      @Nullable String asking,
      Duration answer,
      @DefaultValue("false") boolean waits) {}

  RouteSettings {
    slow = Map.copyOf(slow);
  }
}
