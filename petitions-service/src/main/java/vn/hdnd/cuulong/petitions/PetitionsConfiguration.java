package vn.hdnd.cuulong.petitions;

import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import vn.hdnd.cuulong.petitions.casework.ClosingPetition;
import vn.hdnd.cuulong.petitions.casework.ForwardingPetition;
import vn.hdnd.cuulong.petitions.casework.GuidingPetition;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionEvents;
import vn.hdnd.cuulong.petitions.casework.PetitionList;
import vn.hdnd.cuulong.petitions.casework.Petitions;
import vn.hdnd.cuulong.petitions.casework.PetitionsRefusal;
import vn.hdnd.cuulong.petitions.casework.ReadingPetitions;
import vn.hdnd.cuulong.petitions.casework.ReceivingPetition;
import vn.hdnd.cuulong.petitions.casework.RecordingAnswer;
import vn.hdnd.cuulong.petitions.casework.RemindingAgency;
import vn.hdnd.cuulong.petitions.intake.RegisterSymbols;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.AuditLog;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.events.EventCatalogue;

/** The use cases of this service and what they stand on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterSettingsConfiguration.class)
class PetitionsConfiguration {

  @Bean
  EventCatalogue events() {
    return PetitionEvents.catalogue();
  }

  /** The reasons for refusing a fact of a day on which its council is not there. */
  @Bean
  CouncilRefusals councilRefusals() {
    return new CouncilRefusals(
        PetitionsRefusal.COUNCIL_HAS_ENDED, PetitionsRefusal.COUNCIL_NOT_BEGUN);
  }

  /** The event topic is kept for ever: any reader can be rebuilt from its beginning. */
  @Bean
  NewTopic petitionsTopic() {
    return TopicBuilder.name(PetitionEvents.TOPIC)
        .partitions(3)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
        .build();
  }

  @Bean
  AggregateType<Petition> petitionType() {
    return ReceivingPetition.TYPE;
  }

  @Bean
  AggregateCommands<Petition> petitionCommands(
      AggregateCommandsFactory commands, AggregateType<Petition> type) {
    return commands.of(type);
  }

  @Bean
  Petitions petitions(AggregateCommands<Petition> commands) {
    return commands::find;
  }

  @Bean
  ReadingPetitions readingPetitions(
      Petitions petitions, PetitionList list, AuditLog audit, Clock clock) {
    return new ReadingPetitions(petitions, list, audit, clock);
  }

  @Bean
  ReceivingPetition receivingPetition(
      AggregateCommands<Petition> commands, RegisterSettingsConfiguration settings) {
    return new ReceivingPetition(commands, new RegisterSymbols(settings.registerSymbols()));
  }

  @Bean
  ForwardingPetition forwardingPetition(AggregateCommands<Petition> commands) {
    return new ForwardingPetition(commands);
  }

  @Bean
  GuidingPetition guidingPetition(AggregateCommands<Petition> commands) {
    return new GuidingPetition(commands);
  }

  @Bean
  RemindingAgency remindingAgency(AggregateCommands<Petition> commands) {
    return new RemindingAgency(commands);
  }

  @Bean
  RecordingAnswer recordingAnswer(AggregateCommands<Petition> commands) {
    return new RecordingAnswer(commands);
  }

  @Bean
  ClosingPetition closingPetition(AggregateCommands<Petition> commands) {
    return new ClosingPetition(commands);
  }
}
