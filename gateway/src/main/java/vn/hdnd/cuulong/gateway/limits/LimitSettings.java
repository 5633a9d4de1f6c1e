package vn.hdnd.cuulong.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one caller may ask for.
 *
 * @param requestsPerSecond in the long run
 * @param burst at once
 * @param remembered callers whose use is remembered at a time
 */
@ConfigurationProperties("cuulong.gateway.limits")
record LimitSettings(
    @DefaultValue("200") int requestsPerSecond,
    @DefaultValue("400") int burst,
    @DefaultValue("20000") int remembered) {}
