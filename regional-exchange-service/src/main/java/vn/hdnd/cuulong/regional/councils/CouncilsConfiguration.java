package vn.hdnd.cuulong.regional.councils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.outbox.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.outbox.AggregateType;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class CouncilsConfiguration {

  @Bean
  AggregateType<Registry> registryType() {
    return ChangingCouncils.TYPE;
  }

  @Bean
  ChangingCouncils changingCouncils(
      AggregateCommandsFactory factory, AggregateType<Registry> type) {
    return new ChangingCouncils(factory.of(type));
  }
}
