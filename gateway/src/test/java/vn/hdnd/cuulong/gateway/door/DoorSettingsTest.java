package vn.hdnd.cuulong.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class DoorSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "https://hdnd.angiang.vn, 443, __Host-ID, true",
    "https://hdnd.angiang.vn:8443, 8443, __Host-ID, true",
    "http://localhost:8081, 8081, __Host-ID, true",
    "http://127.0.0.1:8081, 8081, __Host-ID, true",
    "http://hdnd.angiang.vn, 80, ID, false",
  })
  void makeCookiesThatTheirBrowsersKeep(String base, int port, String cookie, boolean secure) {
    TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory();
    tomcat.getSettings().getSession().getCookie().setName("ID");
    DoorSettings door = new DoorSettings(URI.create(base), List.of());

    new FixedAddress(door).customize(tomcat);

    assertThat(door.port()).isEqualTo(port);
    assertThat(tomcat.getSettings().getSession().getCookie().getName()).isEqualTo(cookie);
    assertThat(tomcat.getSettings().getSession().getCookie().getSecure()).isEqualTo(secure);
    assertThat(tomcat.getEngineValves()).as("proxies that are believed").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a",
        "https://a/",
        "https://a/b",
        "https://a?b",
        "https://u@",
        "https://u@a",
        "localhost:8081"
      })
  void nameNothingButSchemeHostAndPort(String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DoorSettings(URI.create(base), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://hdnd.angiang.vn, https://hdnd.angiang.vn",
    "https://HDND.angiang.vn:443, https://hdnd.angiang.vn",
    "http://localhost:80, http://localhost",
    "http://localhost:443, http://localhost:443",
    "https://[::1]:8443, https://[::1]:8443",
  })
  void knowTheOriginAsBrowsersWriteIt(String base, String origin) {
    assertThat(new DoorSettings(URI.create(base), List.of()).origin()).isEqualTo(origin);
  }

  @Test
  void takeSingleAddressesForNetworksOfOne() {
    DoorSettings door =
        new DoorSettings(URI.create("https://a"), List.of("10.0.0.7", "10.1.0.0/16", "::1"));

    assertThat(door.networks()).isEqualTo("10.0.0.7/32,10.1.0.0/16,::1/128");
  }
}
