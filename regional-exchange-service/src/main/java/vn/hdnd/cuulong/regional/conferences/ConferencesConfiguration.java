package vn.hdnd.cuulong.regional.conferences;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;
import vn.hdnd.cuulong.regional.councils.Councils;
import vn.hdnd.cuulong.regional.practices.PracticeList;
import vn.hdnd.cuulong.regional.practices.Practices;
import vn.hdnd.cuulong.regional.statistics.AskingStatistics;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
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

  @Bean
  AnnouncingConference announcingConference(
      AggregateCommands<Conference> commands, Councils councils) {
    return new AnnouncingConference(commands, councils);
  }

  @Bean
  SubmittingPaper submittingPaper(AggregateCommands<Conference> commands, Practices practices) {
    return new SubmittingPaper(commands, practices);
  }

  @Bean
  AcceptingPaper acceptingPaper(AggregateCommands<Conference> commands) {
    return new AcceptingPaper(commands);
  }

  @Bean
  PreparingBrief preparingBrief(AskingStatistics statistics, PracticeList practices) {
    return new PreparingBrief(statistics, practices);
  }
}
