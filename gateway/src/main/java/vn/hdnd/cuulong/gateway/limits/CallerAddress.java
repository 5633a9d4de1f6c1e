package vn.hdnd.cuulong.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The address under which a caller is counted. */
final class CallerAddress {

  /** One household or office has an IPv6 network with this prefix, in bytes. */
  private static final int NETWORK_BYTES = 8;

  private CallerAddress() {}

  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (address == null || !address.contains(":")) {
      return String.valueOf(address);
    }
    InetAddress parsed;
    try {
      parsed = InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException e) {
      return address;
    }
    return parsed instanceof Inet6Address six
        ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
        : parsed.getHostAddress();
  }
}
