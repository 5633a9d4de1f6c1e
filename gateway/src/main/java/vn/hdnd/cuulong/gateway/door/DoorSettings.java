package vn.hdnd.cuulong.gateway.door;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The address of this gateway, regardless of any request.
 *
 * @param baseUrl the address under which browsers know it, such as {@code https://hdnd.angiang.vn}
 * @param proxies addresses, or networks such as {@code 10.1.2.0/24}, whose {@code X-Forwarded-For}
 *     is trusted
 */
@ConfigurationProperties("cuulong.gateway.door")
record DoorSettings(URI baseUrl, @DefaultValue List<String> proxies) {

  /** Browsers treat a page from the local machine as being as secure as one over HTTPS. */
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

  /** Returns the origin as browsers write it: in lower case, without the default port. */
  String origin() {
    String site = baseUrl.getScheme() + "://" + baseUrl.getHost().toLowerCase(Locale.ROOT);
    return port() == usualPort() ? site : site + ":" + port();
  }

  /** Tells whether browsers accept a secure cookie from this address. */
  boolean keepsSecureCookies() {
    return secure() || THIS_MACHINE.contains(baseUrl.getHost());
  }

  /** Returns the networks in Tomcat's format; a single address is a network of one. */
  String networks() {
    return proxies.stream()
        .map(one -> one.contains("/") ? one : one + (one.contains(":") ? "/128" : "/32"))
        .collect(Collectors.joining(","));
  }
}
