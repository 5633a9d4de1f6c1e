package vn.hdnd.cuulong.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of one caller.
 *
 * @param requestsPerSecond in the long run
 * @param burst at once
 * @param loginsPerSecond logins that one address may begin or end, in the long run
 * @param loginBurst the burst of logins; an office's people sign in at the same time from one
 *     address
 * @param refusalsPerSecond tokens and sessions that one address may be refused, in the long run
 * @param refusalBurst the same, at once
 * @param remembered callers whose use is remembered at the same time
 */
@ConfigurationProperties("cuulong.gateway.limits")
record LimitSettings(
    @DefaultValue("200") int requestsPerSecond,
    @DefaultValue("400") int burst,
    @DefaultValue("10") int loginsPerSecond,
    @DefaultValue("200") int loginBurst,
    @DefaultValue("5") int refusalsPerSecond,
    @DefaultValue("100") int refusalBurst,
    @DefaultValue("20000") int remembered) {}
