package vn.hdnd.cuulong.regional;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.regional.refusal.OfficeDays;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** The declarations of the whole service: its events, its topics, and its access table. */
@Configuration(proxyBeanMethods = false)
class RegionalConfiguration {

  private static final int PARTITIONS = 3;

  private static final String API = "/api/regional/v1";
  private static final String PRACTICES = API + "/practices";
  private static final String CONFERENCES = API + "/conferences";

  private static final String SHARED = "shared practices are public";

  private static final Set<Role> CONFERRING = Roles.and(Roles.COUNCIL, Roles.COORDINATOR);
  private static final Set<Role> READING_FEEDS =
      Roles.and(Roles.COUNCIL, Roles.AGENCY, Roles.COORDINATOR, Roles.ADMIN);

  @Bean
  EventCatalogue events() {
    return RegionalEvents.catalogue();
  }

  @Bean
  DayRule dayRule() {
    return OfficeDays.RULE;
  }

  /**
   * Its own topics, and those of the services that it reads: the service that starts first creates
   * them, with the same settings. Event topics are kept for ever, so that every figure can be
   * recomputed from the beginning.
   */
  @Bean
  NewTopics regionalTopics() {
    Stream<NewTopic> events =
        Stream.concat(
                Stream.of(RegionalTopics.EVENTS), Arrays.stream(Area.values()).map(Area::topic))
            .map(name -> topic(name).build());
    Stream<NewTopic> tables =
        Stream.of(RegionalTopics.COUNCILS, RegionalTopics.STATISTICS)
            .map(name -> topic(name).compact().build());
    return new NewTopics(Stream.concat(events, tables).toArray(NewTopic[]::new));
  }

  /** The controllers limit drafts and feeds to the people of their council. */
  @Bean
  AccessTable access() {
    return AccessTable.of(
        Access.getForEveryone(API + "/councils", "the register is public"),
        Access.post(API + "/council-changes", Roles.ADMIN, Roles.COORDINATOR),
        Access.getForEveryone(API + "/indicators", "the formulas of figures are public"),
        Access.getForEveryone(API + "/statistics", "figures are public"),
        Access.post(PRACTICES, Roles.OFFICE),
        Access.post(
            PRACTICES + "/{id}/sharing", Roles.OFFICE_LEAD, Roles.STANDING_COMMITTEE, Roles.CHAIR),
        Access.post(PRACTICES + "/{id}/adoptions", Roles.OFFICE_LEAD),
        Access.getForEveryone(PRACTICES, SHARED),
        Access.getForEveryone(PRACTICES + "/{id}", SHARED),
        Access.post(CONFERENCES, Roles.COORDINATOR),
        Access.post(CONFERENCES + "/{id}/papers", Roles.OFFICE),
        Access.post(CONFERENCES + "/{id}/papers/{n}/acceptance", Roles.COORDINATOR),
        Access.get(CONFERENCES, CONFERRING),
        Access.get(CONFERENCES + "/{id}", CONFERRING),
        Access.get(CONFERENCES + "/{id}/brief", CONFERRING),
        Access.get(API + "/feeds/{council}", READING_FEEDS));
  }

  private static TopicBuilder topic(String name) {
    return TopicBuilder.name(name)
        .partitions(PARTITIONS)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1");
  }
}
