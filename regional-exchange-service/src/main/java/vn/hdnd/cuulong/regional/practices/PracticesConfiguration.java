package vn.hdnd.cuulong.regional.practices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({DraftingPractice.class, SharingPractice.class, AdoptingPractice.class})
class PracticesConfiguration {

  @Bean
  AggregateType<Practice> practiceType() {
    return DraftingPractice.TYPE;
  }

  @Bean
  AggregateCommands<Practice> practiceCommands(
      AggregateCommandsFactory factory, AggregateType<Practice> type) {
    return factory.of(type);
  }

  @Bean
  Practices practices(AggregateCommands<Practice> commands) {
    return (council, id) ->
        commands
            .find(ChangingCouncils.REGION, id)
            .filter(found -> found.state().visibleTo(council));
  }
}
