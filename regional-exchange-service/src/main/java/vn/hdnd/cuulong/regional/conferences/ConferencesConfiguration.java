package vn.hdnd.cuulong.regional.conferences;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  AnnouncingConference.class,
  SubmittingPaper.class,
  AcceptingPaper.class,
  PreparingBrief.class
})
class ConferencesConfiguration {

  @Bean
  AggregateType<Conference> conferenceType() {
    return AnnouncingConference.TYPE;
  }

  @Bean
  AggregateCommands<Conference> conferenceCommands(
      AggregateCommandsFactory factory, AggregateType<Conference> type) {
    return factory.of(type);
  }

  @Bean
  Conferences conferences(AggregateCommands<Conference> commands) {
    return id -> commands.find(ChangingCouncils.REGION, id);
  }
}
