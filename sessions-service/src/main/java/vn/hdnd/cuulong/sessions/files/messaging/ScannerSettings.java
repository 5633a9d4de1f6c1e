package vn.hdnd.cuulong.sessions.files.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is.
 *
 * @param host of clamd; without one no file is checked
 * @param port of clamd
 * @param patience how long it may be silent
 */
@ConfigurationProperties("cuulong.sessions.scanner")
record ScannerSettings(
    @Nullable String host,
    @DefaultValue("3310") int port,
    @DefaultValue("30s") Duration patience) {}
