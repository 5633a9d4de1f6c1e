package vn.hdnd.cuulong.sessions.resolutions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.term.Terms;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
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

  @Bean
  Chambers chambers(Sessions sessions, Terms terms) {
    return new Chambers(sessions, terms);
  }

  @Bean
  SubmittingResolution submittingResolution(
      AggregateCommands<Resolution> commands, Chambers chambers, DocumentNumbers numbers) {
    return new SubmittingResolution(commands, chambers, numbers);
  }

  @Bean
  VotingOnResolution votingOnResolution(
      AggregateCommands<Resolution> commands, Chambers chambers, DocumentNumbers numbers) {
    return new VotingOnResolution(commands, chambers, numbers);
  }
}
