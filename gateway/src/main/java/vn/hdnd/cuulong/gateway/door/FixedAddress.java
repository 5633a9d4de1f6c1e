package vn.hdnd.cuulong.gateway.door;

import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets Tomcat's own address, so that no request header can: redirects, the return from Keycloak and
 * cookies use the address in the settings.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class FixedAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** Browsers accept a cookie with this prefix only from this host, not from a neighbouring one. */
  static final String OF_THIS_HOST = "__Host-";

  private static final Logger LOG = LoggerFactory.getLogger(FixedAddress.class);

  private final DoorSettings door;

  FixedAddress(DoorSettings door) {
    this.door = door;
  }

  @Override
  public void customize(TomcatServletWebServerFactory tomcat) {
    tomcat.addConnectorCustomizers(connector -> {
      connector.setScheme(door.baseUrl().getScheme());
      connector.setSecure(door.secure());
      connector.setProxyName(door.baseUrl().getHost());
      connector.setProxyPort(door.port());
    });
    if (!door.proxies().isEmpty()) {
      tomcat.addEngineValves(proxies());
    }
    Cookie session = tomcat.getSettings().getSession().getCookie();
    session.setSecure(door.keepsSecureCookies());
    if (door.keepsSecureCookies()) {
      session.setName(OF_THIS_HOST + session.getName());
    } else {
      LOG.warn("sessions over plain HTTP can be read on the way: {}", door.baseUrl());
    }
  }

  /** Trusts the proxies for the caller's address and nothing else. */
  private Valve proxies() {
    var valve = new RemoteIpValve();
    valve.setInternalProxies(door.networks());
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader(null);
    return valve;
  }
}
