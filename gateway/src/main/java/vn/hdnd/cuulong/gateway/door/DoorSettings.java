package vn.hdnd.cuulong.gateway.door;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this door stands, whatever a request says.
 *
 * @param baseUrl the address under which browsers know it, such as {@code https://hdnd.angiang.vn}
 * @param proxies addresses, or networks such as {@code 10.1.2.0/24}, whose {@code X-Forwarded-For}
 *     is believed
 */
@ConfigurationProperties("cuulong.gateway.door")
record DoorSettings(URI baseUrl, @DefaultValue List<String> proxies) {

  /** Browsers take a page of the machine itself for as safe as one that came by HTTPS. */
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  DoorSettings {
    proxies = List.copyOf(proxies);
    boolean web = "https".equals(baseUrl.getScheme()) || "http".equals(baseUrl.getScheme());
    if (!web
        || baseUrl.getHost() == null
        || baseUrl.getRawUserInfo() != null
        || !baseUrl.getRawSchemeSpecificPart().equals("//" + baseUrl.getRawAuthority())) {
      throw new IllegalArgumentException(
          "cuulong.gateway.door.base-url is scheme, host and port and nothing more: " + baseUrl);
    }
  }

  boolean secure() {
    return "https".equals(baseUrl.getScheme());
  }

  int port() {
    int said = baseUrl.getPort();
    return said > 0 ? said : usualPort();
  }

  private int usualPort() {
    return secure() ? 443 : 80;
  }

  /** As browsers write it in {@code Origin}: in small letters, without the usual port. */
  String origin() {
    String site = baseUrl.getScheme() + "://" + baseUrl.getHost().toLowerCase(Locale.ROOT);
    return port() == usualPort() ? site : site + ":" + port();
  }

  /** Whether browsers keep a cookie that must be secure. */
  boolean keepsSecureCookies() {
    return secure() || THIS_MACHINE.contains(baseUrl.getHost());
  }

  /** As Tomcat reads networks; a single address is a network of one. */
  String networks() {
    return proxies.stream()
        .map(one -> one.contains("/") ? one : one + (one.contains(":") ? "/128" : "/32"))
        .collect(Collectors.joining(","));
  }
}
