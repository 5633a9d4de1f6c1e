package vn.hdnd.cuulong.sessions.files.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.sessions.files.VirusScanner;

/** The scanner of this installation, or none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerSettings.class)
class ScannerConfiguration {

  @Bean
  VirusScanner virusScanner(ScannerSettings settings) {
    @Nullable String host = settings.host();
    return host == null || host.isBlank()
        ? VirusScanner.none()
        : new ClamdScanner(host, settings.port(), settings.patience());
  }
}
