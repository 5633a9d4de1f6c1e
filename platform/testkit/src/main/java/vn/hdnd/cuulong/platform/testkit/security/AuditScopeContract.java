package vn.hdnd.cuulong.platform.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.hdnd.cuulong.platform.security.AccessTable;

/**
 * The audit and parked events that a caller may see in every service: an auditor sees those of the
 * own council only, the region's auditor those of the region itself.
 */
public abstract class AuditScopeContract {

  private static final List<String> COUNCILS = List.of("ben-tre", "tra-vinh", "region");
  private static final String MARK = "audit-scope-";

  @Autowired private WebApplicationContext context;
  @Autowired private MongoOperations mongo;

  @BeforeEach
  void entriesOfSeveralCouncils() {
    for (String council : COUNCILS) {
      mongo.insert(journalEntry(council), "journal");
      mongo.insert(parkedEvent(council), "parked_events");
    }
  }

  @AfterEach
  void tidyUp() {
    for (String council : COUNCILS) {
      mongo.remove(journalEntry(council), "journal");
      mongo.remove(parkedEvent(council), "parked_events");
    }
  }

  @Test
  void anAuditorSeesTheOwnCouncilOnly() throws Exception {
    for (String council : COUNCILS) {
      String token = TestTokens.of("kiemtoan.test", council, "auditor");
      assertThat(seen("/audit", token)).containsExactly(council);
      assertThat(seen("/parked", token)).containsExactly(council);
    }
  }

  @Test
  void anOfficesLeadSeesTheOwnCouncilOnly() throws Exception {
    assertThat(seen("/audit", TestTokens.of("lanhdao.test", "ben-tre", "office-lead")))
        .containsExactly("ben-tre");
  }

  @Test
  void anAdministratorSeesAll() throws Exception {
    String admin = TestTokens.of("quantri.test", "region", "admin");
    assertThat(seen("/parked", admin)).containsAll(COUNCILS);
  }

  private List<String> seen(String end, String token) throws Exception {
    var answer =
        door()
            .perform(
                MockMvcRequestBuilders.get(path(end) + (end.equals("/audit") ? "?limit=200" : ""))
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return JsonPath.<List<String>>read(answer.getContentAsString(), "$.items[*].council").stream()
        .distinct()
        .toList();
  }

  private String path(String end) {
    return AccessTable.merged(context.getBeanProvider(AccessTable.class).orderedStream())
        .rows()
        .stream()
        .map(row -> row.path().getPatternString())
        .filter(path -> path.endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  private MockMvc door() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    return builder.addFilters(context.getBean("springSecurityFilterChain", Filter.class)).build();
  }

  private static Document journalEntry(String council) {
    return new Document(
        Map.of(
            "_id",
            MARK + council,
            "aggregate",
            MARK + council,
            "sequence",
            0L,
            "council",
            council,
            "type",
            "looked-at",
            "time",
            "2026-11-24T00:00:00Z",
            "data",
            "{}",
            "actor",
            "somebody",
            "key",
            "",
            "imported",
            false));
  }

  private static Document parkedEvent(String council) {
    return new Document(
            Map.of(
                "_id",
                MARK + council,
                "view",
                "audit-scope",
                "reason",
                "POISON",
                "error",
                "Test",
                "since",
                "2026-11-24T00:00:00Z",
                "eventId",
                MARK + council,
                "source",
                "/councils/" + council,
                "type",
                "vn.hdnd.test.nothing.v1"))
        .append("subject", MARK + council)
        .append("sequence", 1L)
        .append("council", council)
        .append("time", "2026-11-24T00:00:00Z")
        .append("json", "{}");
  }
}
