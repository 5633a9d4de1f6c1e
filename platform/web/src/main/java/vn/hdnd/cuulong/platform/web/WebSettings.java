package vn.hdnd.cuulong.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of HTTP.
 *
 * @param maxBody the largest request body
 */
@ConfigurationProperties("cuulong.web")
public record WebSettings(@DefaultValue("256KB") DataSize maxBody) {}
