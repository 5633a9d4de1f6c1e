package vn.hdnd.cuulong.sessions.convening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.sessions.term.Terms;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class ConveningConfiguration {

  @Bean
  AggregateType<Session> sessionType() {
    return ConveningSession.TYPE;
  }

  @Bean
  AggregateCommands<Session> sessionCommands(
      AggregateCommandsFactory factory, AggregateType<Session> type) {
    return factory.of(type);
  }

  @Bean
  Sessions sessions(AggregateCommands<Session> commands) {
    return (council, id) -> commands.find(council, id).map(Versioned::state);
  }

  @Bean
  ConveningSession conveningSession(AggregateCommands<Session> commands, Terms terms) {
    return new ConveningSession(commands, terms);
  }

  @Bean
  ClosingSession closingSession(
      AggregateCommands<Session> commands, Terms terms, RecordedVotes votes) {
    return new ClosingSession(commands, terms, votes);
  }
}
