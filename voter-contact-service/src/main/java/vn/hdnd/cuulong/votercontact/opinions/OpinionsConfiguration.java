package vn.hdnd.cuulong.votercontact.opinions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;

/** Opinions on the write path. */
@Configuration(proxyBeanMethods = false)
class OpinionsConfiguration {

  @Bean
  AggregateType<Opinion> opinionType() {
    return RecordingOpinion.TYPE;
  }

  @Bean
  AggregateCommands<Opinion> opinionCommands(
      AggregateCommandsFactory commands, AggregateType<Opinion> type) {
    return commands.of(type);
  }

  @Bean
  Opinions opinions(AggregateCommands<Opinion> commands) {
    return commands::find;
  }

  @Bean
  RecordingOpinion recordingOpinion(AggregateCommands<Opinion> commands, Meetings meetings) {
    return new RecordingOpinion(commands, meetings);
  }
}
