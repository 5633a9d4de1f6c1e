package vn.hdnd.cuulong.sessions;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** What the service as a whole declares: its events, its topic, and who may call what. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

  private static final int PARTITIONS = 3;

  private static final String LEAD = "office-lead";
  private static final String[] OFFICE = {"office-staff", LEAD};
  private static final String[] READERS = {
    "office-staff", LEAD, "deputy", "committee-member", "standing-committee", "chair", "auditor"
  };

  @Bean
  EventCatalogue eventCatalogue() {
    return SessionsEvents.catalogue();
  }

  /** The reasons for refusing a fact of a day on which its council is not there. */
  @Bean
  CouncilRefusals councilRefusals() {
    return new CouncilRefusals(
        SessionsRefusal.COUNCIL_HAS_ENDED, SessionsRefusal.COUNCIL_NOT_BEGUN);
  }

  /** Kept for ever, so that any reader can be rebuilt from the beginning. */
  @Bean
  NewTopic sessionsTopic() {
    return TopicBuilder.name(SessionsEvents.TOPIC)
        .partitions(PARTITIONS)
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"))
        .build();
  }

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        Access.post("/api/sessions/v1/terms", LEAD),
        Access.post("/api/sessions/v1/terms/{id}/deputies", LEAD),
        Access.get("/api/sessions/v1/terms", READERS),
        Access.get("/api/sessions/v1/terms/{id}", READERS),
        Access.post("/api/sessions/v1/sessions", OFFICE),
        Access.post("/api/sessions/v1/sessions/{id}/closing", OFFICE),
        Access.get("/api/sessions/v1/sessions", READERS),
        Access.get("/api/sessions/v1/sessions/{id}", READERS),
        Access.get("/api/sessions/v1/session-years", READERS),
        Access.post("/api/sessions/v1/resolutions", OFFICE),
        Access.post("/api/sessions/v1/resolutions/{id}/vote", OFFICE),
        Access.get("/api/sessions/v1/resolutions", READERS),
        Access.get("/api/sessions/v1/resolution-years", READERS),
        Access.get("/api/sessions/v1/resolutions/{id}", READERS));
  }
}
