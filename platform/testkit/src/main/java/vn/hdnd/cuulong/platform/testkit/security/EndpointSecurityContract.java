package vn.hdnd.cuulong.platform.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Role;

/**
 * Tests access for every endpoint of a service and every role of the realm. A service extends this
 * with its context and lists its rows. The store makes no difference.
 */
@Tag(SameOnEveryStore.TAG)
public abstract class EndpointSecurityContract {

  /** The roles that do an office's work. */
  protected static final String OFFICE = "[office-lead, office-staff]";

  /** The roles that read a council's internal records. */
  protected static final String COUNCIL =
      "[auditor, chair, committee-member, deputy, office-lead, office-staff, standing-committee]";

  private static final String OF_CALLERS = "an-giang-2025";

  private final String api;

  @Autowired private WebApplicationContext context;

  /**
   * The contract of one service.
   *
   * @param api what all its paths begin with, such as {@code /api/petitions/v1}
   */
  protected EndpointSecurityContract(String api) {
    this.api = api;
  }

  /**
   * The service's own rows as {@code METHOD /path [roles]}, so that nobody opens an endpoint to one
   * more role without saying so in its test.
   */
  protected abstract List<String> whoMayCallWhat();

  /** The rows of the endpoints that every service has. */
  protected List<String> operations() {
    return List.of(
        "GET /audit [admin, auditor, office-lead]",
        "GET /parked [admin, auditor]",
        "POST /parked/{aggregate}/replay [admin]",
        "GET /due-work [admin, auditor]",
        "POST /due-work/{rule}/{aggregate}/retry [admin]");
  }

  @Test
  void opensOnlyToTheseRoles() {
    assertThat(table().rows())
        .extracting(Access::toString)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(whoMayCallWhat().stream(), operations().stream())
                .map(row -> row.replaceFirst(" /", " " + api + "/"))
                .toList());
  }

  @Test
  void everyEndpointHasARowInTheAccessTable() {
    assertThat(Endpoint.of(context)).isNotEmpty();
    assertThat(Endpoint.of(context).stream().filter(e -> rowOf(e).isEmpty())).isEmpty();
  }

  @Test
  void everyRowOfTheAccessTableHasAnEndpoint() {
    List<Endpoint> endpoints = Endpoint.of(context);
    assertThat(table().rows().stream().filter(row -> endpoints.stream().noneMatch(e -> is(row, e))))
        .isEmpty();
  }

  @Test
  void noRowIsHiddenByAnEarlierOne() {
    assertThat(Endpoint.of(context)).allSatisfy(e -> assertThat(firstMatch(e)).isEqualTo(rowOf(e)));
  }

  @TestFactory
  Stream<DynamicNode> opensEachEndpointOnlyToItsRoles() {
    MockMvc door = door();
    return Endpoint.of(context).stream().map(e -> dynamicContainer(e.toString(), callsOf(door, e)));
  }

  private Stream<DynamicTest> callsOf(MockMvc door, Endpoint endpoint) {
    Access row = rowOf(endpoint).orElseThrow();
    String role = row.forEveryone() ? "role-of-no-row" : row.roles().iterator().next().name();
    Stream<DynamicTest> refused =
        Stream.of(
            row.nameless()
                ? admitsNobodyByName(door, endpoint)
                : refuses("no token", door, endpoint, null, 401),
            refuses("an expired token", door, endpoint, token(TestTokens::expired, role), 401),
            refuses("a forged token", door, endpoint, token(TestTokens::forged, role), 401),
            refuses(
                "a foreign issuer", door, endpoint, token(TestTokens::ofAForeignIssuer, role), 401),
            refuses(
                "another audience",
                door,
                endpoint,
                token(TestTokens::forAnotherAudience, role),
                401),
            refuses(
                "no council", door, endpoint, TestTokens.withoutCouncil("no.council", role), 401));
    Stream<DynamicTest> byRole =
        roles()
            .map(each ->
                row.forEveryone() || row.roles().contains(new Role(each))
                    ? admits(door, endpoint, each)
                    : refuses(each, door, endpoint, token(TestTokens::of, each), 403));
    return Stream.concat(refused, byRole);
  }

  /** Returns every role of a token or a row, and one that nobody has. */
  private Stream<String> roles() {
    return Stream.of(
            Stream.of("role-of-no-row"),
            RealmRoles.all().stream(),
            table().rows().stream().flatMap(row -> row.roles().stream()).map(Role::name))
        .flatMap(Function.identity())
        .distinct()
        .sorted();
  }

  private static DynamicTest refuses(
      String what, MockMvc door, Endpoint endpoint, @Nullable String token, int status) {
    return dynamicTest(
        "refuses " + what,
        () -> {
          MockHttpServletResponse answer = call(door, endpoint, token);
          assertThat(answer.getStatus()).isEqualTo(status);
          assertThat(answer.getContentType()).startsWith("application/problem+json");
        });
  }

  private static DynamicTest admits(MockMvc door, Endpoint endpoint, String role) {
    return dynamicTest(
        "admits " + role,
        () ->
            assertThat(call(door, endpoint, token(TestTokens::of, role)).getStatus())
                .isNotIn(401, 403, 405)
                .isLessThan(500));
  }

  private static DynamicTest admitsNobodyByName(MockMvc door, Endpoint endpoint) {
    return dynamicTest(
        "admits a caller without a name",
        () ->
            assertThat(call(door, endpoint, null).getStatus())
                .isNotIn(401, 403, 405)
                .isLessThan(500));
  }

  private static MockHttpServletResponse call(
      MockMvc door, Endpoint endpoint, @Nullable String token) throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(endpoint.method(), endpoint.sample());
    if (token != null) {
      request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
    return door.perform(request).andReturn().getResponse();
  }

  private static String token(Writing writing, String role) {
    return writing.write("account.of.test", OF_CALLERS, role);
  }

  private Optional<Access> rowOf(Endpoint endpoint) {
    return table().rows().stream().filter(row -> is(row, endpoint)).findFirst();
  }

  private Optional<Access> firstMatch(Endpoint endpoint) {
    PathContainer path = PathContainer.parsePath(endpoint.sample());
    return table().rows().stream()
        .filter(row -> row.method().equals(endpoint.method()) && row.path().matches(path))
        .findFirst();
  }

  private static boolean is(Access row, Endpoint endpoint) {
    return row.method().equals(endpoint.method())
        && row.path().getPatternString().equals(endpoint.path());
  }

  private AccessTable table() {
    return AccessTable.merged(context.getBeanProvider(AccessTable.class).orderedStream());
  }

  private MockMvc door() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    return builder.addFilters(context.getBean("springSecurityFilterChain", Filter.class)).build();
  }

  @FunctionalInterface
  private interface Writing {
    String write(String account, String council, String... roles);
  }
}
