package vn.hdnd.cuulong.sessions.deputies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({ListingDeputy.class, ChangingDeputyState.class, CorrectingDeputy.class})
class DeputiesConfiguration {

  @Bean
  AggregateType<Deputy> deputyType() {
    return ListingDeputy.TYPE;
  }

  @Bean
  AggregateCommands<Deputy> deputyCommands(
      AggregateCommandsFactory factory, AggregateType<Deputy> type) {
    return factory.of(type);
  }
}
