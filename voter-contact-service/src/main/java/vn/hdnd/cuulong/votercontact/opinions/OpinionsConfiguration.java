package vn.hdnd.cuulong.votercontact.opinions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Opinions on the write path. */
@Configuration(proxyBeanMethods = false)
@Import(RecordingOpinion.class)
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
}
