package vn.hdnd.cuulong.sessions.resolutions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({Chambers.class, SubmittingResolution.class, VotingOnResolution.class})
class ResolutionsConfiguration {

  @Bean
  AggregateType<Resolution> resolutionType() {
    return SubmittingResolution.TYPE;
  }

  @Bean
  AggregateCommands<Resolution> resolutionCommands(
      AggregateCommandsFactory factory, AggregateType<Resolution> type) {
    return factory.of(type);
  }
}
