package vn.hdnd.cuulong.gateway.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a service may take.
 *
 * @param connect until it takes the connection
 * @param answer until it answers
 * @param feedAnswer the same for a feed, which may wait half a minute for something new
 * @param restAfterFaults how long a service that failed is left alone
 */
@ConfigurationProperties("cuulong.gateway.routes")
record RouteSettings(
    @DefaultValue("2s") Duration connect,
    @DefaultValue("15s") Duration answer,
    @DefaultValue("45s") Duration feedAnswer,
    @DefaultValue("5s") Duration restAfterFaults) {}
