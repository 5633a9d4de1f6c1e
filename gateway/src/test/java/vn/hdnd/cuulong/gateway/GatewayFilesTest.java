package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockPropertySource;

/** The three files under {@code gateways/}. */
class GatewayFilesTest {

  @ParameterizedTest
  @CsvSource({
    "region, 8080, CUULONG_SESSION_REGION",
    "an-giang, 8081, CUULONG_SESSION_AN_GIANG",
    "can-tho, 8082, CUULONG_SESSION_CAN_THO"
  })
  void nameAPortAndACookieOfTheirOwn(String gateway, String port, String cookie) {
    Environment file = environment(gateway);

    assertThat(settings(gateway).name()).isEqualTo(gateway);
    assertThat(file.getProperty("server.port")).isEqualTo(port);
    assertThat(file.getProperty("server.servlet.session.cookie.name")).isEqualTo(cookie);
  }

  @Test
  void admitEachCouncilAtExactlyOneGateway() {
    Set<String> region = settings("region").admits();

    assertThat(settings("an-giang").admits()).containsExactly("an-giang-2025");
    assertThat(settings("can-tho").admits()).containsExactly("can-tho-2025");
    assertThat(region).contains("region", "long-an", "ca-mau-2025").hasSize(19);
    assertThat(region).doesNotContain("an-giang-2025", "can-tho-2025");
  }

  @Test
  void admitAgenciesAuditorsAndAdministratorsAtTheRegionOnly() {
    assertThat(settings("region").admitsRoles())
        .containsExactlyInAnyOrder("agency", "auditor", "admin");
    assertThat(settings("an-giang").admitsRoles()).isEmpty();
    assertThat(settings("can-tho").admitsRoles()).isEmpty();
  }

  @Test
  void nameEveryCouncilThatAGatewayAdmits() {
    assertThat(Stream.of("region", "an-giang", "can-tho").map(GatewayFilesTest::settings))
        .allSatisfy(
            gateway -> assertThat(gateway.councils().keySet()).containsAll(gateway.admits()));
  }

  private static GatewaySettings settings(String gateway) {
    return Binder.get(environment(gateway)).bind("cuulong.gateway", GatewaySettings.class).get();
  }

  private static Environment environment(String gateway) {
    GenericApplicationContext context = new GenericApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MockPropertySource()
                .withProperty("CUULONG_GATEWAY", gateway)
                .withProperty("cuulong.security.issuer", "http://localhost:8180/realms/cuulong"));
    new ConfigDataApplicationContextInitializer().initialize(context);
    return context.getEnvironment();
  }
}
