package vn.hdnd.cuulong.gateway.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits for calls to a service.
 *
 * @param connect time until it accepts the connection
 * @param answer time until it answers, and until one of its connections is free
 * @param feedAnswer the same for a feed that is asked to wait up to half a minute for something new
 * @param mostWaiting how many callers may wait at feeds at the same time
 * @param place time until one of the connections for waiting callers is free
 * @param restAfterFaults how long a service that failed gets no requests
 */
@ConfigurationProperties("cuulong.gateway.routes")
record RouteSettings(
    @DefaultValue("2s") Duration connect,
    @DefaultValue("15s") Duration answer,
    @DefaultValue("45s") Duration feedAnswer,
    @DefaultValue("500") int mostWaiting,
    @DefaultValue("1s") Duration place,
    @DefaultValue("5s") Duration restAfterFaults) {}
