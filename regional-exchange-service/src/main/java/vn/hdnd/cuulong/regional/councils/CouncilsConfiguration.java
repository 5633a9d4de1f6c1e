package vn.hdnd.cuulong.regional.councils;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.outbox.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.outbox.AggregateType;
import vn.hdnd.cuulong.platform.outbox.CommandGate;

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

  /** The register itself stands on commands, which stand behind this gate. */
  @Bean
  CommandGate councilGate(ObjectProvider<Councils> councils) {
    return new CouncilGate(() -> councils.getObject().registry());
  }
}
