package vn.hdnd.cuulong.supervision.conduct;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
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

  @Bean
  OpeningSupervision openingSupervision(AggregateCommands<Supervision> commands) {
    return new OpeningSupervision(commands);
  }

  @Bean
  ConcludingSupervision concludingSupervision(AggregateCommands<Supervision> commands) {
    return new ConcludingSupervision(commands);
  }

  @Bean
  AnsweringRecommendation answeringRecommendation(AggregateCommands<Supervision> commands) {
    return new AnsweringRecommendation(commands);
  }

  @Bean
  VerifyingRecommendation verifyingRecommendation(AggregateCommands<Supervision> commands) {
    return new VerifyingRecommendation(commands);
  }
}
