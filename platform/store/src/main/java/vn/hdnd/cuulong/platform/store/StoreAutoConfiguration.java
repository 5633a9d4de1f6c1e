package vn.hdnd.cuulong.platform.store;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** The permission alarm of a service with a store, and the councils that it serves. */
@AutoConfiguration
@EnableConfigurationProperties(ServedCouncils.class)
public class StoreAutoConfiguration {

  @Bean
  PermissionAlarm permissionAlarm(MeterRegistry meters) {
    return new PermissionAlarm(meters, Clock.systemUTC());
  }

  @Bean
  MongoClientSettingsBuilderCustomizer hearingRefusals(PermissionAlarm alarm) {
    return settings -> settings.addCommandListener(alarm);
  }

  @Bean
  PermissionHealthIndicator storePermissionHealthIndicator(PermissionAlarm alarm) {
    return new PermissionHealthIndicator(alarm);
  }
}
