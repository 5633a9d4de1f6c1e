package vn.hdnd.cuulong.sessions.secretballots;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  OpeningSecretBallot.class,
  IssuingBallotPaper.class,
  OpeningBallotBox.class,
  DroppingBallot.class,
  CountingBox.class,
  BoxCountingRule.class,
  ClosingSecretBallot.class,
  ConcludingSecretBallot.class,
  ReadingSecretBallot.class
})
class SecretBallotsConfiguration {

  @Bean
  AggregateType<SecretBallot> secretBallotType() {
    return OpeningSecretBallot.TYPE;
  }

  @Bean
  AggregateType<BallotPaper> ballotPaperType() {
    return BallotPaper.TYPE;
  }

  @Bean
  AggregateCommands<SecretBallot> secretBallotCommands(
      AggregateCommandsFactory factory, AggregateType<SecretBallot> type) {
    return factory.of(type);
  }

  @Bean
  AggregateCommands<BallotPaper> ballotPaperCommands(
      AggregateCommandsFactory factory, AggregateType<BallotPaper> type) {
    return factory.of(type);
  }
}
