package vn.hdnd.cuulong.votercontact.meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Meetings on the write path. */
@Configuration(proxyBeanMethods = false)
@Import(RecordingMeeting.class)
class MeetingsConfiguration {

  @Bean
  AggregateType<Meeting> meetingType() {
    return RecordingMeeting.TYPE;
  }

  @Bean
  AggregateCommands<Meeting> meetingCommands(
      AggregateCommandsFactory commands, AggregateType<Meeting> type) {
    return commands.of(type);
  }

  @Bean
  Meetings meetings(AggregateCommands<Meeting> commands) {
    return commands::find;
  }
}
