package vn.hdnd.cuulong.sessions.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  RecordingDecision.class,
  ReportingDecision.class,
  CorrectingDecision.class,
  WithdrawingDecision.class
})
class DecisionsConfiguration {

  @Bean
  AggregateType<StandingCommitteeDecision> standingCommitteeDecisionType() {
    return RecordingDecision.TYPE;
  }

  @Bean
  AggregateCommands<StandingCommitteeDecision> standingCommitteeDecisionCommands(
      AggregateCommandsFactory factory, AggregateType<StandingCommitteeDecision> type) {
    return factory.of(type);
  }
}
