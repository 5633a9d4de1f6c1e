package vn.hdnd.cuulong.votercontact;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.votercontact.door.Roles;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** What the service as a whole declares: its events, its topic, and who may call what. */
@Configuration(proxyBeanMethods = false)
class VoterContactConfiguration {

  private static final String MEETINGS = "/api/voter-contact/v1/meetings";
  private static final String OPINIONS = "/api/voter-contact/v1/opinions";
  private static final String RECOMMENDATIONS = "/api/voter-contact/v1/recommendations";

  @Bean
  EventCatalogue events() {
    return VoterContactEvents.catalogue();
  }

  /** The reasons for refusing a fact of a day on which its council is not there. */
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
  AccessTable voterContactAccess() {
    return AccessTable.of(
        Access.post(MEETINGS, Roles.office()),
        Access.get(MEETINGS, Roles.reading()),
        Access.get("/api/voter-contact/v1/meeting-years", Roles.reading()),
        Access.get(MEETINGS + "/{id}", Roles.reading()),
        Access.post(OPINIONS, Roles.office()),
        Access.get(OPINIONS, Roles.reading()),
        Access.get(OPINIONS + "/{id}", Roles.reading()),
        Access.post(RECOMMENDATIONS, Roles.office()),
        Access.post(RECOMMENDATIONS + "/{id}/forwarding", Roles.office()),
        Access.post(RECOMMENDATIONS + "/{id}/answer", Roles.office()),
        Access.get(RECOMMENDATIONS, Roles.reading()),
        Access.get("/api/voter-contact/v1/recommendation-years", Roles.reading()),
        Access.get(RECOMMENDATIONS + "/{id}", Roles.reading()));
  }
}
