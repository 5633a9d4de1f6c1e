package vn.hdnd.cuulong.sessions.convening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({ConveningSession.class, ClosingSession.class})
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
}
