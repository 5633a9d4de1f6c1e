package vn.hdnd.cuulong.petitions;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import vn.hdnd.cuulong.petitions.casework.ClosingPetition;
import vn.hdnd.cuulong.petitions.casework.ForwardingPetition;
import vn.hdnd.cuulong.petitions.casework.GuidingPetition;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.Petitions;
import vn.hdnd.cuulong.petitions.casework.ReadingPetitions;
import vn.hdnd.cuulong.petitions.casework.ReceivingPetition;
import vn.hdnd.cuulong.petitions.casework.RecordingAnswer;
import vn.hdnd.cuulong.petitions.casework.RemindingAgency;
import vn.hdnd.cuulong.petitions.intake.RegisterSymbols;
import vn.hdnd.cuulong.petitions.refusal.OfficeDays;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Roles;

/** The declarations of the whole service, and its use cases. */
@Configuration(proxyBeanMethods = false)
@Import({
  ReadingPetitions.class,
  ReceivingPetition.class,
  ForwardingPetition.class,
  GuidingPetition.class,
  RemindingAgency.class,
  RecordingAnswer.class,
  ClosingPetition.class
})
@EnableConfigurationProperties(RegisterSettingsConfiguration.class)
class PetitionsConfiguration {

  private static final String API = "/api/petitions/v1";
  private static final String PETITIONS = API + "/petitions";

  @Bean
  EventCatalogue events() {
    return PetitionsEvents.catalogue();
  }

  @Bean
  DayRule dayRule() {
    return OfficeDays.RULE;
  }

  /** The reasons for refusing a fact of a day on which its council does not exist. */
  @Bean
  CouncilRefusals councilRefusals() {
    return new CouncilRefusals(
        PetitionsRefusal.COUNCIL_HAS_ENDED, PetitionsRefusal.COUNCIL_NOT_BEGUN);
  }

  /** The event topic is kept for ever: any reader can be rebuilt from its beginning. */
  @Bean
  NewTopic petitionsTopic() {
    return TopicBuilder.name(PetitionsEvents.TOPIC)
        .partitions(3)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
        .build();
  }

  @Bean
  AccessTable access() {
    return AccessTable.of(
        Access.post(PETITIONS, Roles.OFFICE),
        Access.post(PETITIONS + "/{id}/forwarding", Roles.OFFICE),
        Access.post(PETITIONS + "/{id}/guidance", Roles.OFFICE),
        Access.post(PETITIONS + "/{id}/reminders", Roles.OFFICE),
        Access.post(PETITIONS + "/{id}/answer", Roles.OFFICE),
        Access.post(PETITIONS + "/{id}/closing", Roles.OFFICE),
        Access.get(PETITIONS, Roles.COUNCIL),
        Access.get(API + "/petition-years", Roles.COUNCIL),
        Access.get(PETITIONS + "/{id}", Roles.COUNCIL));
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
  RegisterSymbols registerSymbols(RegisterSettingsConfiguration settings) {
    return new RegisterSymbols(settings.registerSymbols());
  }
}
