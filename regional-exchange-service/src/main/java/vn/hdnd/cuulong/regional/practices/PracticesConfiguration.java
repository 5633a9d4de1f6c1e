package vn.hdnd.cuulong.regional.practices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
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
        commands.find(council, id).filter(found -> found.state().visibleTo(council));
  }

  @Bean
  DraftingPractice draftingPractice(AggregateCommands<Practice> commands) {
    return new DraftingPractice(commands);
  }

  @Bean
  SharingPractice sharingPractice(AggregateCommands<Practice> commands) {
    return new SharingPractice(commands);
  }

  @Bean
  AdoptingPractice adoptingPractice(AggregateCommands<Practice> commands) {
    return new AdoptingPractice(commands);
  }
}
