package vn.hdnd.cuulong.votercontact;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** The declarations of the whole service: its events, its topic, and its access table. */
@Configuration(proxyBeanMethods = false)
class VoterContactConfiguration {

  private static final String API = "/api/voter-contact/v1";
  private static final String MEETINGS = API + "/meetings";
  private static final String OPINIONS = API + "/opinions";
  private static final String RECOMMENDATIONS = API + "/recommendations";

  @Bean
  EventCatalogue events() {
    return VoterContactEvents.catalogue();
  }

  @Bean
  DayRule dayRule() {
    return OfficeDays.RULE;
  }

  /** The reasons for refusing a fact of a day on which its council does not exist. */
  @Bean
  CouncilRefusals councilRefusals() {
    return new CouncilRefusals(
        VoterContactRefusal.COUNCIL_HAS_ENDED, VoterContactRefusal.COUNCIL_NOT_BEGUN);
  }

  /** The event topic is kept for ever: any reader can be rebuilt from its beginning. */
  @Bean
  NewTopic voterContactTopic() {
    return TopicBuilder.name(VoterContactEvents.TOPIC)
        .partitions(3)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
        .build();
  }

  @Bean
  AccessTable access() {
    return AccessTable.of(
        Access.post(MEETINGS, Roles.OFFICE),
        Access.get(MEETINGS, Roles.COUNCIL),
        Access.get(API + "/meeting-years", Roles.COUNCIL),
        Access.get(MEETINGS + "/{id}", Roles.COUNCIL),
        Access.post(OPINIONS, Roles.OFFICE),
        Access.get(OPINIONS, Roles.COUNCIL),
        Access.get(OPINIONS + "/{id}", Roles.COUNCIL),
        Access.post(RECOMMENDATIONS, Roles.OFFICE),
        Access.post(RECOMMENDATIONS + "/{id}/forwarding", Roles.OFFICE),
        Access.post(RECOMMENDATIONS + "/{id}/answer", Roles.OFFICE),
        Access.get(RECOMMENDATIONS, Roles.COUNCIL),
        Access.get(API + "/recommendation-years", Roles.COUNCIL),
        Access.get(RECOMMENDATIONS + "/{id}", Roles.COUNCIL));
  }
}
