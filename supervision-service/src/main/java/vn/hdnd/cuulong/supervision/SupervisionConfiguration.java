package vn.hdnd.cuulong.supervision;

import java.util.Map;
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
import vn.hdnd.cuulong.supervision.refusal.OfficeDays;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

/** The declarations of the whole service: its events, its topic, and its access table. */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

  private static final int PARTITIONS = 3;

  private static final String API = "/api/supervision/v1";
  private static final String SUPERVISIONS = API + "/supervisions";
  private static final String RECOMMENDATION = SUPERVISIONS + "/{id}/recommendations/{n}";

  @Bean
  EventCatalogue events() {
    return SupervisionEvents.catalogue();
  }

  @Bean
  DayRule dayRule() {
    return OfficeDays.RULE;
  }

  /** The reasons for refusing a fact of a day on which its council does not exist. */
  @Bean
  CouncilRefusals councilRefusals() {
    return new CouncilRefusals(
        SupervisionRefusal.COUNCIL_HAS_ENDED, SupervisionRefusal.COUNCIL_NOT_BEGUN);
  }

  /** Kept for ever, so that any reader can be rebuilt from the beginning. */
  @Bean
  NewTopic supervisionTopic() {
    return TopicBuilder.name(SupervisionEvents.TOPIC)
        .partitions(PARTITIONS)
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"))
        .build();
  }

  @Bean
  AccessTable access() {
    return AccessTable.of(
        Access.post(SUPERVISIONS, Roles.OFFICE),
        Access.post(SUPERVISIONS + "/{id}/conclusion", Roles.OFFICE),
        Access.post(RECOMMENDATION + "/answer", Roles.OFFICE),
        Access.post(RECOMMENDATION + "/verification", Roles.OFFICE),
        Access.get(SUPERVISIONS, Roles.COUNCIL),
        Access.get(API + "/supervision-years", Roles.COUNCIL),
        Access.get(SUPERVISIONS + "/{id}", Roles.COUNCIL));
  }
}
