package vn.hdnd.cuulong.sessions.sittings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Versioned;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  OpeningSitting.class,
  RecordingAttendance.class,
  CheckingIn.class,
  ClosingSitting.class,
  ReadingSitting.class
})
class SittingsConfiguration {

  @Bean
  AggregateType<Sitting> sittingType() {
    return OpeningSitting.TYPE;
  }

  @Bean
  AggregateCommands<Sitting> sittingCommands(
      AggregateCommandsFactory factory, AggregateType<Sitting> type) {
    return factory.of(type);
  }

  @Bean
  Sittings sittings(AggregateCommands<Sitting> commands) {
    return (council, id) -> commands.find(council, id).map(Versioned::state);
  }
}
