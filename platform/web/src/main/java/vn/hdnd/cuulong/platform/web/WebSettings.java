package vn.hdnd.cuulong.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of HTTP.
 *
 * @param maxBody the largest request body
 * @param receiveWithin how long a request's head may take to arrive, and its body too
 */
@ConfigurationProperties("cuulong.web")
public record WebSettings(
    @DefaultValue("256KB") DataSize maxBody, @DefaultValue("30s") Duration receiveWithin) {}
