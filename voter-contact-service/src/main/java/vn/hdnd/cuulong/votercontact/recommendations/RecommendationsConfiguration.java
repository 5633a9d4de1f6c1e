package vn.hdnd.cuulong.votercontact.recommendations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;

/** Recommendations on the write path. */
@Configuration(proxyBeanMethods = false)
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

  @Bean
  ConsolidatingRecommendation consolidatingRecommendation(
      AggregateCommands<Recommendation> commands, Opinions opinions) {
    return new ConsolidatingRecommendation(commands, opinions);
  }

  @Bean
  ForwardingRecommendation forwardingRecommendation(AggregateCommands<Recommendation> commands) {
    return new ForwardingRecommendation(commands);
  }

  @Bean
  AnsweringRecommendation answeringRecommendation(AggregateCommands<Recommendation> commands) {
    return new AnsweringRecommendation(commands);
  }
}
