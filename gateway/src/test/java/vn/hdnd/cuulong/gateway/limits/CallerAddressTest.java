package vn.hdnd.cuulong.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CallerAddressTest {

  @Test
  void isTheSameForAllOfOneNetwork() {
    assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    assertThat(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db8:1:3::1"));
    assertThat(of("10.0.0.1")).isNotEqualTo(of("10.0.0.2"));
    assertThat(of("unix:")).isEqualTo("unix:");
  }

  private static String of(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return CallerAddress.of(request);
  }
}
