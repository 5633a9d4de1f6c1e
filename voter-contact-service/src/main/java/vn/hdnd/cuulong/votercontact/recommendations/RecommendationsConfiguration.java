package vn.hdnd.cuulong.votercontact.recommendations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Recommendations on the write path. */
@Configuration(proxyBeanMethods = false)
@Import({
  ConsolidatingRecommendation.class,
  ForwardingRecommendation.class,
  AnsweringRecommendation.class
})
class RecommendationsConfiguration {

  @Bean
  AggregateType<Recommendation> recommendationType() {
    return ConsolidatingRecommendation.TYPE;
  }

  @Bean
  AggregateCommands<Recommendation> recommendationCommands(
      AggregateCommandsFactory commands, AggregateType<Recommendation> type) {
    return commands.of(type);
  }

  @Bean
  Recommendations recommendations(AggregateCommands<Recommendation> commands) {
    return commands::find;
  }
}
