package vn.hdnd.cuulong.sessions.polls;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  VotableDrafts.class,
  OpeningPoll.class,
  CastingBallot.class,
  SettlingPoll.class,
  PollSettlingRule.class,
  FollowedUp.class,
  ClosingPoll.class,
  DeclaringResult.class,
  AnnullingPoll.class,
  ReadingPoll.class
})
class PollsConfiguration {

  @Bean
  AggregateType<Poll> pollType() {
    return OpeningPoll.TYPE;
  }

  @Bean
  AggregateType<Ballot> ballotType() {
    return Ballot.TYPE;
  }

  @Bean
  AggregateCommands<Poll> pollCommands(AggregateCommandsFactory factory, AggregateType<Poll> type) {
    return factory.of(type);
  }

  @Bean
  AggregateCommands<Ballot> ballotCommands(
      AggregateCommandsFactory factory, AggregateType<Ballot> type) {
    return factory.of(type);
  }
}
