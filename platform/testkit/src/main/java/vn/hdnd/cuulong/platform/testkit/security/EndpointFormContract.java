package vn.hdnd.cuulong.platform.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.testkit.http.RawRequest;

/**
 * The accepted form of requests, tested for every endpoint over real connections: only JSON or the
 * named files, each value once, and no input causes an internal error. The store makes no
 * difference.
 */
@Tag(SameOnEveryStore.TAG)
public abstract class EndpointFormContract {

  private static final String COUNCIL = "an-giang-2025";
  private static final String JSON = "application/json";

  /** Media types that parsers on some class path would read. */
  private static final List<String> FOREIGN =
      List.of(
          "application/yaml",
          "application/x-yaml",
          "text/yaml",
          "application/xml",
          "text/xml",
          "application/cbor",
          "application/x-jackson-smile",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "application/x-protobuf",
          "application/vnd.spring-boot.actuator.v3+json",
          "application/merge-patch+json",
          "application/problem+json",
          "application/*+json",
          "text/plain",
          "text/csv",
          "*/*");

  @Autowired private WebApplicationContext context;
  @LocalServerPort private int port;

  /** Returns valid values of required parameters that cannot be derived from a type. */
  protected Map<String, String> goodValues() {
    return Map.of();
  }

  /** Returns the endpoints with other answers than JSON, and their media types. */
  protected Map<String, String> answersOtherThanJson() {
    return Map.of();
  }

  /** Endpoints that take files instead of JSON, and of which types. */
  protected Map<String, String> files() {
    return Map.of();
  }

  @Test
  void everyEndpointTakesJsonAndAnswersInTheTypesThatAreKnown() {
    Map<String, String> found = new TreeMap<>();
    Map<String, String> known = new TreeMap<>();
    for (Endpoint endpoint : Endpoint.of(context)) {
      found.put(endpoint.toString(), taken(endpoint) + " -> " + given(endpoint));
      known.put(
          endpoint.toString(),
          files().getOrDefault(endpoint.toString(), JSON)
              + " -> "
              + answersOtherThanJson().getOrDefault(endpoint.toString(), JSON));
    }
    assertThat(found).isNotEmpty().isEqualTo(known);
  }

  /** A body is a record or a tree; no converter reads texts or bytes into one. */
  @Test
  void noConverterReadsABodyThatIsNotJson() {
    record Body(String text) {}
    List<MediaType> read =
        context.getBean(RequestMappingHandlerAdapter.class).getMessageConverters().stream()
            .flatMap(
                converter -> types(converter).filter(type -> converter.canRead(Body.class, type)))
            .distinct()
            .toList();
    assertThat(read).containsExactly(MediaType.APPLICATION_JSON);
  }

  @TestFactory
  Stream<DynamicTest> refusesABodyThatIsNotJson() {
    return each(endpoint ->
        FOREIGN.forEach(type -> {
          RawRequest foreign =
              good(endpoint)
                  .header("Content-Type: " + type)
                  .with("{}".getBytes(StandardCharsets.UTF_8));
          assertThat(send(foreign).status()).as(type).isEqualTo(415);
        }));
  }

  @TestFactory
  Stream<DynamicTest> refusesAValueThatIsSaidTwice() {
    return each(endpoint -> {
      var names = new TreeSet<>(List.of("after", "limit", "dryRun"));
      endpoint
          .parameters()
          .forEach((name, type) -> {
            if (Collection.class.isAssignableFrom(type)) {
              names.remove(name);
            } else {
              names.add(name);
            }
          });
      names.forEach(name ->
          saysWhatIsRepeated(
              name, endpoint, good(endpoint).to(endpoint.sample() + "?" + twice(name))));
      for (String header : List.of("Idempotency-Key: b", "If-Match: *")) {
        String name = header.substring(0, header.indexOf(':'));
        saysWhatIsRepeated(name, endpoint, good(endpoint).header(header).header(header));
      }
    });
  }

  /** A misspelled filter must never return an unfiltered list. */
  @TestFactory
  Stream<DynamicTest> refusesAParameterThatItDoesNotTake() {
    return each(endpoint -> {
      RawRequest asked = good(endpoint).to(endpoint.sample() + "?misspelled=x");
      RawRequest.Answer answer = send(withBody(endpoint, asked));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("/unknown-parameter", "misspelled");
    });
  }

  @TestFactory
  Stream<DynamicTest> neverAnswersWithAFaultOfItsOwn() {
    return each(endpoint -> {
      Map<String, String> query = query(endpoint);
      RawRequest good = good(endpoint);
      assertThat(
              new OddRequests(endpoint, good, query)
                  .all()
                  .filter(odd -> send(odd).status() >= 500)
                  .map(RawRequest::toString))
          .isEmpty();
    });
  }

  private Stream<DynamicTest> each(Consumer<Endpoint> test) {
    return Endpoint.of(context).stream()
        .map(endpoint -> dynamicTest(endpoint.toString(), () -> test.accept(endpoint)));
  }

  private void saysWhatIsRepeated(String name, Endpoint endpoint, RawRequest request) {
    RawRequest.Answer answer = send(withBody(endpoint, request));
    assertThat(answer.status()).as(name).isEqualTo(400);
    assertThat(answer.text()).contains("/value-repeated", name);
  }

  private RawRequest withBody(Endpoint endpoint, RawRequest request) {
    return endpoint.method().equals(HttpMethod.GET)
        ? request
        : request
            .header("Content-Type: " + firstOf(files().getOrDefault(endpoint.toString(), JSON)))
            .with("{}".getBytes(StandardCharsets.UTF_8));
  }

  private static String firstOf(String types) {
    int end = types.indexOf(',');
    return end < 0 ? types : types.substring(0, end);
  }

  private static String twice(String name) {
    return name + "=false&" + name + "=true";
  }

  private RawRequest good(Endpoint endpoint) {
    RawRequest request =
        RawRequest.of(endpoint.method().name(), endpoint.sample())
            .header("Authorization: Bearer " + token(endpoint));
    return endpoint.method().equals(HttpMethod.GET)
        ? request
        : request.header("Idempotency-Key: " + UUID.randomUUID());
  }

  private Map<String, String> query(Endpoint endpoint) {
    Map<String, String> query = new TreeMap<>();
    endpoint
        .parameters()
        .forEach((name, type) -> {
          if (goodValues().containsKey(name)) {
            query.put(name, goodValues().get(name));
          } else if (type.equals(LocalDate.class)) {
            query.put(name, "2026-01-01");
          }
        });
    return query;
  }

  private String token(Endpoint endpoint) {
    String[] roles =
        AccessTable.merged(context.getBeanProvider(AccessTable.class).orderedStream())
            .rows()
            .stream()
            .filter(row -> row.method().equals(endpoint.method()))
            .filter(row -> row.path().getPatternString().equals(endpoint.path()))
            .flatMap(row -> row.roles().stream())
            .map(Role::name)
            .toArray(String[]::new);
    return TestTokens.of("account.of.test", COUNCIL, roles);
  }

  private RawRequest.Answer send(RawRequest request) {
    try {
      return request.send(port);
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    }
  }

  private static String taken(Endpoint endpoint) {
    return joined(endpoint.mapping().getConsumesCondition().getConsumableMediaTypes());
  }

  private static String given(Endpoint endpoint) {
    var types = endpoint.mapping().getProducesCondition().getProducibleMediaTypes();
    return types.isEmpty() ? JSON : joined(types);
  }

  private static String joined(Collection<MediaType> types) {
    return String.join(", ", types.stream().map(MediaType::toString).sorted().toList());
  }

  private static Stream<MediaType> types(HttpMessageConverter<?> converter) {
    return Stream.concat(
        converter.getSupportedMediaTypes().stream(),
        FOREIGN.stream().map(MediaType::parseMediaType));
  }
}
