package vn.hdnd.cuulong.supervision.conduct;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  OpeningSupervision.class,
  ConcludingSupervision.class,
  AnsweringRecommendation.class,
  VerifyingRecommendation.class
})
class ConductConfiguration {

  @Bean
  AggregateType<Supervision> supervisionType() {
    return OpeningSupervision.TYPE;
  }

  @Bean
  AggregateCommands<Supervision> supervisionCommands(
      AggregateCommandsFactory factory, AggregateType<Supervision> type) {
    return factory.of(type);
  }
}
